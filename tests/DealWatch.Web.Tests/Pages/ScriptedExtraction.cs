using DealWatch.Extraction.Articles;
using DealWatch.Extraction.Records;

namespace DealWatch.Web.Tests.Pages;

/// <summary>Finds one deal wherever a text says that Lumen Labs ordered from Foundry Nine, and knows no language but English.</summary>
internal static class ScriptedExtraction
{
    public const string Statement = "Lumen Labs ordered capacity for $5 million from Foundry Nine.";

    public static ExtractionResult Extract(ArticleInput input)
    {
        if (input.Language is not (null or "en"))
        {
            return new ExtractionResult(null, [], [], [$"There is no language pack for '{input.Language}'; no deals were looked for."]);
        }

        return new ExtractionResult("en", input.Text.Contains(Statement, StringComparison.Ordinal) ? [Deal(input.Text)] : [], [], []);
    }

    private static ExtractedDeal Deal(string text) => new()
    {
        Primary = true,
        Type = DealType.Compute,
        Status = DealStatus.Signed,
        Parties = [new DealParty("Lumen Labs", PartyRole.Customer), new DealParty("Foundry Nine", PartyRole.Provider)],
        Value = new MoneyValue(5_000_000, "USD", MoneyQualifier.Exact, MoneyPeriod.Total),
        Confidence = 0.8,
        Evidence = [Span(text, "parties[0]", "Lumen Labs"), Span(text, "parties[1]", "Foundry Nine"), Span(text, "value", "$5 million")],
        Statement = Span(text, "deal", Statement),
    };

    private static FieldEvidence Span(string text, string field, string quote)
    {
        var start = text.IndexOf(quote, StringComparison.Ordinal);
        return new FieldEvidence(field, start, start + quote.Length, quote);
    }
}
