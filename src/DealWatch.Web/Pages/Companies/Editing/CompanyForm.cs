using DealWatch.Web.Search;

namespace DealWatch.Web.Pages.Companies.Editing;

/// <summary>A company as its forms show it.</summary>
/// <param name="Names">Other names of its own, each can be removed.</param>
/// <param name="Merged">Companies that a person merged into it.</param>
internal sealed record CompanyForm(int Id, string Name, string Slug, string? Kind, CompanyLink? Parent, IReadOnlyList<string> Names, IReadOnlyList<CompanyLink> Merged, bool IsKnown);
