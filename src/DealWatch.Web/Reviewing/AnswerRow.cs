using DealWatch.Web.Data;

namespace DealWatch.Web.Reviewing;

/// <summary>An answer that holds and can be taken back.</summary>
/// <param name="Number">Of the edit, or of the step on a company where it is about a name.</param>
/// <param name="About">What was asked about: parties, an article or a name.</param>
/// <param name="Path">Where it is shown.</param>
internal sealed record AnswerRow(int Number, ReviewKind Kind, DateTime At, string? Note, string About, string Path)
{
    /// <summary>A field that was set, with its value; null for other questions.</summary>
    public (string Name, string Value)? Field { get; init; }

    /// <summary>What was read tells of no deal.</summary>
    public bool IsNoDeal { get; init; }

    /// <summary>The answer to a question of yes or no: same deal, deal missed; null for others.</summary>
    public bool? Yes { get; init; }

    /// <summary>What was said of a name; null for other questions.</summary>
    public CompanyStepKind? Step { get; init; }

    /// <summary>The company that a name means; null for others.</summary>
    public string? Company { get; init; }
}
