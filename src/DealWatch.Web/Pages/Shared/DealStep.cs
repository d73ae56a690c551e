using DealWatch.Web.Search;

namespace DealWatch.Web.Pages.Shared;

/// <summary>A step in the life of a deal, in a list over several deals.</summary>
internal sealed record DealStep(DealRow Deal, EventRow Event)
{
    /// <summary>Adds their deals to steps, in the same order.</summary>
    public static async Task<IReadOnlyList<DealStep>> JoinAsync(IReadOnlyList<(int DealId, EventRow Step)> steps, DealQueries deals, CancellationToken cancellationToken)
    {
        var rows = (await deals.RowsAsync([.. steps.Select(step => step.DealId).Distinct()], cancellationToken)).ToDictionary(row => row.Id);
        return [.. steps.Select(step => new DealStep(rows[step.DealId], step.Step))];
    }
}
