namespace DealWatch.Web.Ingestion.Reading;

/// <summary>Why a detail cannot be taken.</summary>
/// <param name="Field">Name of the field of <see cref="RawDetails"/>.</param>
/// <param name="Message">For people.</param>
public sealed record FieldProblem(string Field, string Message);
