using DealWatch.Extraction.Articles;
using DealWatch.Extraction.Records;

namespace DealWatch.Web.Tests.Support;

/// <summary>Extraction results for tests of what comes after extraction.</summary>
internal static class Found
{
    /// <summary>Each text has the deals that are listed under a word that it contains.</summary>
    public static Func<ArticleInput, ExtractionResult> By(params (string Word, ExtractedDeal[] Deals)[] answers) => input => new ExtractionResult(
        "en", [.. answers.Where(answer => input.Text.Contains(answer.Word, StringComparison.Ordinal)).SelectMany(answer => answer.Deals)], [], []);

    public static Func<ArticleInput, ExtractionResult> Always(params ExtractedDeal[] deals) => _ => new ExtractionResult("en", deals, [], []);

    public static ExtractedDeal Deal(
        string customer = "OpenAI", string provider = "Amazon", long? billions = 38, DealType type = DealType.Compute, DealStatus status = DealStatus.Signed) => new()
        {
            Primary = true,
            Type = type,
            Status = status,
            Parties = [Party(customer, PartyRole.Customer), Party(provider, PartyRole.Provider)],
            Value = billions is { } amount ? new MoneyValue(amount * 1_000_000_000, "USD", MoneyQualifier.Exact, MoneyPeriod.Total) : null,
            Confidence = 0.9,
            Evidence = billions is null ? [] : [new FieldEvidence("value", 0, 4, "text")],
            Statement = new FieldEvidence("deal", 0, 4, "text"),
        };

    public static DealParty Party(string name, PartyRole role) => name switch
    {
        "AWS" => new DealParty("Amazon", role, "amazon", "AWS"),
        "OpenAI" or "Amazon" or "Microsoft" or "Oracle" or "Nvidia" => new DealParty(name, role, name.ToLowerInvariant()),
        _ => new DealParty(name, role),
    };
}
