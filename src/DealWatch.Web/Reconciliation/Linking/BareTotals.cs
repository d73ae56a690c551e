using DealWatch.Extraction.Records;

namespace DealWatch.Web.Reconciliation.Linking;

/// <summary>
/// Finds bare values that are the sum of an earlier contract and what was added to it by then: "138 billion" where others tell of 38 and of 100 more. For
/// linking they are totals, although their article does not say so.
/// </summary>
internal static class BareTotals
{
    private const int DaysOfGrace = 7;

    public static List<Telling> Mark(List<Telling> tellings)
    {
        var additions = tellings.FindAll(telling => telling.Report is { Sense: ValueSense.Adds, Value.Period: MoneyPeriod.Total, Status: not DealStatus.Ended });
        var plain = tellings.FindAll(telling => telling.Report is { Sense: ValueSense.Plain, Value.Period: MoneyPeriod.Total, Status: not DealStatus.Ended });
        return additions.Count == 0
            ? tellings
            : tellings.ConvertAll(telling => plain.Contains(telling) && additions.Exists(addition => plain.Exists(first => IsSum(telling.Report, first.Report, addition.Report)))
                ? telling.AsTotal()
                : telling);
    }

    private static bool IsSum(LinkReport total, LinkReport first, LinkReport addition) =>
        total.Value!.Currency == first.Value!.Currency && total.Value.Currency == addition.Value!.Currency
        && total.Family == first.Family && total.Family == addition.Family
        && total.Value.Amount > first.Value.Amount
        && ValueComparison.IsSum(total.Value.Amount, first.Value.Amount + addition.Value.Amount)
        && IsBefore(first, total) && IsBefore(addition, total);

    private static bool IsBefore(LinkReport part, LinkReport total) =>
        (part.Day ?? part.Published) is not { } day || (total.Day ?? total.Published) is not { } end || day.DayNumber <= end.DayNumber + DaysOfGrace;
}
