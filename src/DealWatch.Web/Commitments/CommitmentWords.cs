using DealWatch.Web.Pages.Display;

namespace DealWatch.Web.Commitments;

/// <summary>The words that people see about commitments.</summary>
internal static class CommitmentWords
{
    public const string NotStated = "Term not stated";

    public static string Title(CommitmentSide side) => side == CommitmentSide.Buyer ? "Committed money by buyer and year" : "Committed money by provider and year";

    public static string One(CommitmentSide side) => side == CommitmentSide.Buyer ? "Buyer" : "Provider";

    public static string Many(CommitmentSide side) => side == CommitmentSide.Buyer ? "buyers" : "providers";

    public static string Name(SpreadRule rule) => rule switch
    {
        SpreadRule.Even => "Even over the years",
        SpreadRule.Start => "From start of service",
        SpreadRule.Late => "Back-loaded",
        _ => rule.ToString(),
    };

    /// <summary>Stands on every picture; short enough for a narrow screen.</summary>
    public static string OnChart(SpreadRule rule) => rule switch
    {
        SpreadRule.Even => "Spread: even over the calendar years of the term",
        SpreadRule.Start => "Spread: by month from start of service, else from signing",
        SpreadRule.Late => "Spread: rising, years of the term weigh 1, 2, 3 and on",
        _ => rule.ToString(),
    };

    /// <summary>The rule exactly.</summary>
    public static string Exactly(SpreadRule rule) => rule switch
    {
        SpreadRule.Even => "Each calendar year of the term takes the same. The first one is the stated start year, else the one counted back from a stated end, else that of signing.",
        SpreadRule.Start => "Each month takes the same, from January of the stated start year, else of the one counted back from a stated end. Where neither is known, the month of signing stands in for it.",
        SpreadRule.Late => "The calendar years of the term take 1, 2, 3 … parts, so that the money rises in a straight line. The first one is the stated start year, else the one counted back from a stated end, else that of signing.",
        _ => rule.ToString(),
    };

    /// <summary><c>OpenAI from Amazon</c>.</summary>
    public static string Parties(CommittedDeal deal) => (deal.Buyers.Count, deal.Providers.Count) switch
    {
        (0, _) => $"From {Names(deal.Providers)}",
        (_, 0) => Names(deal.Buyers),
        _ => $"{Names(deal.Buyers)} from {Names(deal.Providers)}",
    };

    public static string Revenue(Revenue revenue) =>
        $"Revenue in fiscal {revenue.FiscalYear}, to {TermText.Day(revenue.End)}: {MoneyText.Short(revenue.Amount, revenue.Currency)}. Source: {revenue.Source}{(revenue.Published is { } day ? $", {TermText.Day(day)}" : "")}";

    private static string Names(IReadOnlyList<Search.CompanyLink> companies) => string.Join(" and ", companies.Select(company => company.Name));
}
