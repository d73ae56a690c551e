namespace DealWatch.Web.Pages.Deals.Editing.Entry;

/// <summary>What was typed into a field, understood or not.</summary>
/// <param name="Value">In the form of <c>FieldOverride.Value</c>; empty when nothing was typed.</param>
/// <param name="Problem">Why it cannot be taken, for people; null when it can.</param>
internal sealed record Typed(string Value, string? Problem)
{
    public static readonly Typed Nothing = new("", null);

    public static Typed Wrong(string problem) => new("", problem);
}
