using DealWatch.Web.Companies;

namespace DealWatch.Web.Pages.Companies.Editing;

/// <summary>Steps, newest first.</summary>
/// <param name="Back">Where a step that is taken back leads to.</param>
internal sealed record StepList(IReadOnlyList<StepRow> Steps, string Back);
