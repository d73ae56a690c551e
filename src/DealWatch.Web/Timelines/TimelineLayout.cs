using DealWatch.Web.Search;

namespace DealWatch.Web.Timelines;

/// <summary>
/// Where everything stands. The largest deals are placed first, each in the highest row of its lane where it touches nothing; those that find no room are
/// gathered along the foot of the lane with a count. The same whatever the order of the deals.
/// </summary>
internal sealed record TimelineLayout(TimelineFrame Frame, TimeAxis Axis, double Height, IReadOnlyList<PlacedLane> Lanes)
{
    /// <summary>Height of the axis above the lanes.</summary>
    public const double Head = 40;

    private const double Pad = 4, RowStep = 11, NameRoom = 20, LeastHeight = 36;

    /// <param name="deals">At least one.</param>
    /// <param name="choice">What the lanes stand for.</param>
    /// <param name="filter">Its dates are the bounds of the picture.</param>
    /// <param name="frame">Measures.</param>
    public static TimelineLayout Of(IReadOnlyCollection<PictureDeal> deals, LaneChoice choice, DealFilter filter, TimelineFrame frame)
    {
        var axis = TimeAxis.Of([.. deals.Select(deal => deal.Day)], filter, frame.Left, frame.Right);
        var largest = Largest(deals).Take(frame.Marks).Select(deal => deal.Deal.Id).ToHashSet();
        var lanes = new List<PlacedLane>();
        var top = Head;
        foreach (var lane in Timelines.Lanes.Of(deals.OrderByDescending(deal => deal.Day).ThenByDescending(deal => deal.Deal.Id), choice, frame.Lanes))
        {
            lanes.Add(Place(lane, top, axis, frame, largest));
            top += lanes[^1].Height;
        }

        return new TimelineLayout(frame, axis, top, lanes);
    }

    private static IOrderedEnumerable<PictureDeal> Largest(IEnumerable<PictureDeal> deals) =>
        deals.OrderByDescending(deal => deal.Deal.AmountUsd ?? -1).ThenByDescending(deal => deal.Day).ThenByDescending(deal => deal.Deal.Id);

    private static PlacedLane Place(Lane lane, double top, TimeAxis axis, TimelineFrame frame, HashSet<int> largest)
    {
        var (marks, rest) = (new List<PlacedMark>(), new List<PictureDeal>());
        var first = top + Pad + (frame.NamesAbove ? NameRoom : 0) + DiscSize.Greatest;
        foreach (var deal in Largest(lane.Deals))
        {
            var places = largest.Contains(deal.Deal.Id) ? Enumerable.Range(0, frame.Rows).Select(row => Mark(deal, first + (row * RowStep), axis)) : [];
            if (places.FirstOrDefault(mark => !marks.Exists(mark.Touches)) is { } free)
            {
                marks.Add(free);
            }
            else
            {
                rest.Add(deal);
            }
        }

        var foot = marks.Count == 0 ? first - DiscSize.Greatest : marks.Max(mark => mark.Y + mark.Radius);
        var groups = ClusterRow.Of(rest, axis);
        var row = foot + Pad + groups.Select(group => group.Radius).DefaultIfEmpty(-Pad).Max();
        marks.AddRange(groups.Where(group => group.Deals.Count == 1).Select(group => Bare(group.Deals[0], group.X, row, group.Radius)));
        var clusters = groups.Where(group => group.Deals.Count > 1).Select(group => new PlacedCluster(group.Deals, group.X, row, group.Radius));
        var end = groups.Count == 0 ? foot : row + groups.Max(group => group.Radius);
        return new PlacedLane(lane, top, Math.Max(LeastHeight, end + Pad - top), marks, [.. clusters]);
    }

    private static PlacedMark Mark(PictureDeal deal, double y, TimeAxis axis)
    {
        var radius = DiscSize.Radius(deal.Deal.AmountUsd);
        var x = Math.Clamp(axis.X(deal.Day), axis.Left + radius, axis.Right - radius);
        (double From, double To)? bar = deal.Term is { } term && term.End > axis.First && term.Start < axis.Last ? (axis.X(term.Start), axis.X(term.End)) : null;
        var ends = deal.Steps.Select(step => axis.X(step.Day)).Append(bar?.From ?? x).Append(bar?.To ?? x).ToList();
        return new PlacedMark(deal, x, y, radius, bar) { From = Math.Min(ends.Min(), x - radius), To = Math.Max(ends.Max(), x + radius) };
    }

    private static PlacedMark Bare(PictureDeal deal, double x, double y, double radius) => new(deal, x, y, radius, null) { From = x - radius, To = x + radius };
}
