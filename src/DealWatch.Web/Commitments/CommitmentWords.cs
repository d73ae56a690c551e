using DealWatch.Web.Pages.Display;

namespace DealWatch.Web.Commitments;

/// <summary>The words that people see about commitments.</summary>
internal static class CommitmentWords
{
    public static string NotStated => T("Term not stated");

    public static string Title(CommitmentSide side) => side == CommitmentSide.Buyer ? T("Committed money by buyer and year") : T("Committed money by provider and year");

    public static string One(CommitmentSide side) => side == CommitmentSide.Buyer ? T("Buyer") : T("Provider");

    public static string Count(int companies, CommitmentSide side) =>
        side == CommitmentSide.Buyer ? QuantityText.Count(companies, "buyer", "buyers") : QuantityText.Count(companies, "provider", "providers");

    public static string NotKnown(CommitmentSide side) => side == CommitmentSide.Buyer ? T("Buyer not known") : T("Provider not known");

    /// <summary>Stands at a row of its sum.</summary>
    public static string InAll(CommitmentSide side) => side == CommitmentSide.Buyer ? T("Committed as buyer, in all") : T("Committed as provider, in all");

    /// <summary>Heads the small pictures.</summary>
    public static string Largest(CommitmentSide side) =>
        side == CommitmentSide.Buyer ? T("The largest buyers, each to its own scale") : T("The largest providers, each to its own scale");

    /// <summary>Why a deal may count in part only.</summary>
    public static string InShares(CommitmentSide side) => side == CommitmentSide.Buyer
        ? T("A deal of several buyers counts in equal shares, since sources seldom say how they share it.")
        : T("A deal of several providers counts in equal shares, since sources seldom say how they share it.");

    /// <param name="company">Name of the one that the filter narrows to.</param>
    /// <param name="side">On which it has nothing.</param>
    public static string IsNone(string company, CommitmentSide side) =>
        side == CommitmentSide.Buyer ? T("{0} is no buyer in these deals", company) : T("{0} is no provider in these deals", company);

    public static string Name(SpreadRule rule) => rule switch
    {
        SpreadRule.Even => T("Even over the years"),
        SpreadRule.Start => T("From start of service"),
        SpreadRule.Late => T("Back-loaded"),
        _ => rule.ToString(),
    };

    /// <summary>Stands on every picture; short enough for a narrow screen.</summary>
    public static string OnChart(SpreadRule rule) => rule switch
    {
        SpreadRule.Even => T("Spread: even over the calendar years of the term"),
        SpreadRule.Start => T("Spread: by month from start of service, else from signing"),
        SpreadRule.Late => T("Spread: rising, years of the term weigh 1, 2, 3 and on"),
        _ => rule.ToString(),
    };

    /// <summary>The rule exactly.</summary>
    public static string Exactly(SpreadRule rule) => rule switch
    {
        SpreadRule.Even => T("Each calendar year of the term takes the same. The first one is the stated start year, else the one counted back from a stated end, else that of signing."),
        SpreadRule.Start => T("Each month takes the same, from January of the stated start year, else of the one counted back from a stated end. Where neither is known, the month of signing stands in for it."),
        SpreadRule.Late => T("The calendar years of the term take 1, 2, 3 … parts, so that the money rises in a straight line. The first one is the stated start year, else the one counted back from a stated end, else that of signing."),
        _ => rule.ToString(),
    };

    /// <summary><c>OpenAI from Amazon</c>.</summary>
    public static string Parties(CommittedDeal deal) => (deal.Buyers.Count, deal.Providers.Count) switch
    {
        (0, _) => T("From {0}##a provider", Names(deal.Providers)),
        (_, 0) => Names(deal.Buyers),
        _ => T("{0} from {1}##buyer and provider", Names(deal.Buyers), Names(deal.Providers)),
    };

    public static string Revenue(Revenue revenue) =>
        T("Revenue in fiscal {0}, to {1}: {2}. Source: {3}", revenue.FiscalYear, TermText.Day(revenue.End), MoneyText.Short(revenue.Amount, revenue.Currency), revenue.Source)
        + (revenue.Published is { } day ? $", {TermText.Day(day)}" : "");

    private static string Names(IReadOnlyList<Search.CompanyLink> companies) => string.Join(T(" and "), companies.Select(company => company.Name));
}
