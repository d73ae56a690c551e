namespace DealWatch.Web.Search.Typed;

/// <summary>How a question could go on, or the company that it may mean.</summary>
/// <param name="Name">What people read.</param>
/// <param name="Slug">Of the company that it leads to; null when it goes on instead.</param>
/// <param name="Matched">The name, alias or ticker that fits, where it is another than <paramref name="Name"/>.</param>
/// <param name="Deals">Of the company; null for what is no company.</param>
/// <param name="Text">The whole question with the suggestion in it; null when it leads to a company.</param>
/// <param name="Note">What it means; null where there is no more to say.</param>
public sealed record QuerySuggestion(string Name, string? Slug, string? Matched, int? Deals, string? Text, string? Note)
{
    public static QuerySuggestion To(CompanySuggestion company) => new(company.Name, company.Slug, company.Matched, company.Deals, null, null);

    public static QuerySuggestion On(CompanySuggestion company, string text) => new(company.Name, null, company.Matched, company.Deals, text, null);

    public static QuerySuggestion On(string name, string text, string? note) => new(name, null, null, null, text, note);
}
