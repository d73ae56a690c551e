using DealWatch.Extraction.Records;
using DealWatch.Web.Search;

namespace DealWatch.Web.Api.Mcp;

/// <summary>Which deals an agent means, apart from its question; null where it does not matter.</summary>
internal sealed record DealChoice(string? Company, DealType? Type, DealStatus? Status, int? Year, long? MinValueUsd, string? ChipVendor, string? CloudProvider, FilterDate? From, FilterDate? To)
{
    public DealFilter Filter => new()
    {
        Company = Company,
        Type = Type,
        Status = Status,
        Year = Year,
        MinValue = MinValueUsd,
        ChipVendor = ChipVendor,
        Provider = CloudProvider,
        From = From,
        To = To,
    };
}
