namespace DealWatch.Web.Search;

/// <summary>How much time a <see cref="FilterDate"/> names.</summary>
public enum DateLength
{
    Day,
    Month,
    Year,
}
