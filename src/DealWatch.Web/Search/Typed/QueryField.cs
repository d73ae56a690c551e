namespace DealWatch.Web.Search.Typed;

/// <summary>A field that a question can name.</summary>
public enum QueryField
{
    Company,
    Buyer,
    Provider,
    Vendor,
    Chip,
    Cloud,
    Type,
    Status,
    Value,
    Power,
    Year,
    Month,
    From,
    To,
    Since,
    Language,
    Source,
    Is,
}
