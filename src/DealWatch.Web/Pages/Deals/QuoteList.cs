using DealWatch.Web.Pages.Shared;

namespace DealWatch.Web.Pages.Deals;

/// <summary>Quotes for one field of a deal.</summary>
/// <param name="WithSource">Say of each who published it.</param>
internal sealed record QuoteList(IEnumerable<FieldQuote> Quotes, bool WithSource)
{
    /// <summary>So many are shown at once; a deal that many tell of would be pages long.</summary>
    public const int Shown = 3;
}
