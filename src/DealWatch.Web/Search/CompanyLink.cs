namespace DealWatch.Web.Search;

/// <summary>Name and address of a company.</summary>
public sealed record CompanyLink(string Name, string Slug);
