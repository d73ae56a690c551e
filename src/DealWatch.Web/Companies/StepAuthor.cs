namespace DealWatch.Web.Companies;

/// <summary>Who takes a step, when and why.</summary>
internal sealed record StepAuthor(string By, DateTime At, string? Note);
