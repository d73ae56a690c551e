using DealWatch.Web.Flows;
using DealWatch.Web.Search;

namespace DealWatch.Web.Exports.Records;

/// <summary>Words of an article.</summary>
/// <param name="Text">As the article has them, in its own language.</param>
/// <param name="Language">ISO 639-1 code; null when it was not recognised.</param>
/// <param name="Address">Where they stand.</param>
public sealed record QuoteRecord(string Text, string? Language, string Address)
{
    public static QuoteRecord? Of(QuoteRow? quote, SiteLinks links) =>
        quote is null ? null : new(quote.Text, quote.Language, links.Quote(quote.ArticleId, quote.EvidenceId));

    public static QuoteRecord? Of(FlowQuote? quote, SiteLinks links) =>
        quote is null ? null : new(quote.Text, quote.Language, links.Quote(quote.ArticleId, quote.EvidenceId));
}
