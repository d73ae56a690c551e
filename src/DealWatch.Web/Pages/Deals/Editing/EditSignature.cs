namespace DealWatch.Web.Pages.Deals.Editing;

/// <summary>The fields that go with every step: a note and a name.</summary>
/// <param name="NamePrefix">Stands before the names that the form sends.</param>
internal sealed record EditSignature(string? Note, string? By, string? Problem, string NamePrefix = "")
{
    /// <summary>Keeps the identifiers of several forms of a page apart.</summary>
    public string Prefix { get; init; } = "";
}
