using DealWatch.Extraction.Records;
using DealWatch.Web.Pages.Display;
using DealWatch.Web.Search;

namespace DealWatch.Web.Timelines;

/// <summary>The words of the picture.</summary>
internal static class TimelineWords
{
    /// <summary>How to read the picture.</summary>
    public static string Reading =>
        T("A disc stands at the day of a deal, a bar for its term, with an arrow where it goes on. Small marks on a line are later steps. A number is a group of smaller deals.");

    /// <summary>Stands in the disc, so that nobody needs its colour.</summary>
    public static string Code(DealType type) => type switch
    {
        DealType.Compute => "C",
        DealType.Chips => "S",
        DealType.Datacenter => "D",
        DealType.Power => "P",
        DealType.Investment => "I",
        DealType.Financing => "F",
        DealType.Acquisition => "A",
        DealType.Partnership => "W",
        _ => "?",
    };

    public static string Name(LaneChoice choice) => choice switch
    {
        LaneChoice.Buyer => T("Buyer"),
        LaneChoice.Provider => T("Provider"),
        _ => T("Type"),
    };

    /// <summary>A deal in three lines: the sentence, the figures, the term.</summary>
    public static string Title(PictureDeal deal)
    {
        var value = deal.Deal.Value is { } stated ? MoneyText.Full(stated) : T("No value stated");
        var term = deal.Term is { } span ? "\n" + T("Term: {0}", Term(span)) : "";
        return $"{DealSentence.Of(deal.Deal).Text}\n{value}, {DealWords.Name(deal.Deal.Status).ToLowerInvariant()}, {TermText.Day(deal.Day)}{term}";
    }

    public static string Title(PlacedCluster cluster, Lane lane) =>
        $"{T("{0} of {1}", QuantityText.Count(cluster.Deals.Count, "smaller deal", "smaller deals"), lane.Name)}\n{Days(cluster.First, cluster.Last)}\n{T("Opens all deals of that time")}";

    /// <summary><c>2026 to 2029</c> as stated, and days where they were counted.</summary>
    public static string Term(TermSpan term) => term.IsCounted
        ? T("{0} to {1}, counted from what is stated", TermText.Month(term.Start), TermText.Month(term.End))
        : T("{0} to {1}##years", term.Start.Year, term.End.Year);

    /// <summary>What the label of an axis stands for.</summary>
    public static string Title(AxisTick tick) => tick.From == tick.To
        ? T("Deals of {0}##a time", TermText.Date(tick.From))
        : T("Deals of {0} to {1}", TermText.Date(tick.From), TermText.Date(tick.To));

    private static string Days(DateOnly first, DateOnly last) => first == last ? TermText.Day(first) : T("{0} to {1}##days", TermText.Day(first), TermText.Day(last));
}
