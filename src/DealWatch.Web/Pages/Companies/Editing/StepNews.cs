using DealWatch.Web.Companies;

namespace DealWatch.Web.Pages.Companies.Editing;

/// <summary>The step that was just taken, or taken back.</summary>
/// <param name="Articles">Stored articles that speak of what it changed.</param>
/// <param name="Back">Where a step that is taken back leads to.</param>
internal sealed record StepNews(StepRow Step, int Articles, string Back)
{
    /// <summary>Null when there is no such step.</summary>
    public static async Task<StepNews?> LoadAsync(StepQueries steps, int? step, string back, CancellationToken cancellationToken) =>
        step is { } id && await steps.FindAsync(id, cancellationToken) is { } row ? new StepNews(row, await steps.ArticlesAsync(id, cancellationToken), back) : null;
}
