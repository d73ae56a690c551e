namespace DealWatch.Web.Search;

/// <summary>A company with its figures. Its deals are the timeline filtered by its slug.</summary>
/// <param name="Aliases">Other names, without the name itself.</param>
/// <param name="Flows">Only those that have deals.</param>
/// <param name="Counterparties">Most deals first.</param>
public sealed record CompanyDetail(
    string Name,
    string Slug,
    string? Kind,
    string? Ticker,
    CompanyLink? Parent,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<CompanyFlow> Flows,
    IReadOnlyList<CounterpartyRow> Counterparties,
    CompanyPortrait Portrait);
