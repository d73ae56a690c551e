using DealWatch.Web.Data;
using DealWatch.Web.Search;

namespace DealWatch.Web.Companies;

/// <summary>A step on a company or a name, for people.</summary>
/// <param name="Name">The name that is given, removed or no company; for other steps the name that the company had.</param>
/// <param name="Company">Null for a name that no company bears.</param>
/// <param name="Other">The company that it was merged into or made part of.</param>
internal sealed record StepRow(
    int Id, CompanyStepKind Kind, string Name, string? From, string? To, CompanyLink? Company, CompanyLink? Other, string By, DateTime At, string? Note, DateTime? UndoneAt, string? UndoneBy);
