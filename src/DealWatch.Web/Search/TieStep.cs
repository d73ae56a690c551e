namespace DealWatch.Web.Search;

/// <summary>Two reports of which a person said whether they are one deal.</summary>
public sealed record TieStep(EditedReport A, EditedReport B, bool Same);
