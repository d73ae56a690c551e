using DealWatch.Extraction.Records;

namespace DealWatch.Web.Flows;

/// <summary>Money that returns: each company pays the next one, and the last one pays the first.</summary>
/// <param name="Steps">The first one puts money in.</param>
public sealed record MoneyCircle(IReadOnlyList<CircleStep> Steps)
{
    /// <summary>Name within a page; the same from visit to visit.</summary>
    public string Key => "circle-" + string.Join("--", Steps.Select(step => step.From.Slug));

    /// <summary>The circle is no firmer than this step.</summary>
    public CircleStep Weakest => Steps.MaxBy(step => step.Status)!;

    public DealStatus Status => Weakest.Status;

    public DateOnly? First => Dates.Min();

    public DateOnly? Last => Dates.Max();

    /// <summary>The most that can have gone all the way round, as far as sources state it.</summary>
    public long LeastUsd => Steps.Min(step => step.SignedUsd);

    private IEnumerable<DateOnly?> Dates => Steps.SelectMany(step => step.Deals).Select(part => part.Deal.Date).Where(date => date is not null);

    public bool GoesThrough(int company) => Steps.Any(step => step.From.Id == company);
}
