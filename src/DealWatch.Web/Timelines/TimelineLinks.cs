using System.Globalization;
using DealWatch.Extraction.Records;
using DealWatch.Web.Data;
using DealWatch.Web.Pages.Shared;
using DealWatch.Web.Search;
using Microsoft.AspNetCore.WebUtilities;

namespace DealWatch.Web.Timelines;

/// <summary>Where the parts of a picture lead to. The grouping stays.</summary>
internal sealed record TimelineLinks(DealFilter Filter, LaneChoice Lanes)
{
    public string Page => Of(Filter);

    /// <summary>The picture as a file.</summary>
    public string File => With("/timeline/picture.svg", Filter, Lanes);

    public string WholeTime => Of(Filter with { Year = null, From = null, To = null });

    public string Of(DealFilter filter) => With(FilterLinks.Timeline, filter, Lanes);

    public string By(LaneChoice lanes) => With(FilterLinks.Timeline, Filter, lanes);

    public string Of(AxisTick tick) => Of(Between(tick.From, tick.To));

    public string Of(DealType type) => Of(Filter with { Type = type });

    /// <summary>Null for what is gathered from smaller lanes.</summary>
    public string? Of(Lane lane) => lane.Key is null ? null : Of(Narrow(Filter, lane));

    public string Of(PlacedCluster cluster, Lane lane) =>
        Of(Narrow(Between(new FilterDate(cluster.First, DateLength.Day), new FilterDate(cluster.Last, DateLength.Day)), lane));

    public static string Of(PictureDeal deal) => string.Create(CultureInfo.InvariantCulture, $"/deals/{deal.Deal.Id}/{deal.Deal.Slug}");

    private static string With(string path, DealFilter filter, LaneChoice lanes)
    {
        var query = filter.ToQuery().Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value));
        return QueryHelpers.AddQueryString(path, lanes == LaneChoice.Buyer ? query : query.Append(new("lanes", lanes.ToText())));
    }

    private DealFilter Between(FilterDate from, FilterDate to) => Filter with { Year = null, From = from, To = to };

    private DealFilter Narrow(DealFilter filter, Lane lane) => (lane.Key, Lanes) switch
    {
        (null, _) => filter,
        (_, LaneChoice.Type) => filter with { Type = EnumText.Parse<DealType>(lane.Key) },
        _ => filter with { Company = lane.Key },
    };
}
