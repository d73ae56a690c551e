using DealWatch.Extraction.Records;
using DealWatch.Web.Wording;

namespace DealWatch.Web.Reconciliation.Linking;

/// <summary>Why two reports with different values can belong to one deal: one adds to the other, or is a total over it.</summary>
internal sealed record Lineage(double Points, string Words, LinkReport Later)
{
    private const double Explained = 1.5, Counted = 2.5;

    public static Lineage? Between(LinkReport a, LinkReport b)
    {
        if (a.Value is not { } x || b.Value is not { } y || x.Currency != y.Currency || a.Family != b.Family
            || a.Status == DealStatus.Ended || b.Status == DealStatus.Ended)
        {
            return null;
        }

        return (a.Sense, b.Sense) switch
        {
            (ValueSense.Plain, ValueSense.Plain) => ByTotal(a, b) ?? ByTotal(b, a),
            (ValueSense.Restates, ValueSense.Restates) => new Lineage(Explained, Texts.Later("both state totals"), LaterOf(a, b)),
            (ValueSense.Restates, _) => OfTotal(a, b),
            (_, ValueSense.Restates) => OfTotal(b, a),
            (ValueSense.Adds, ValueSense.Plain) => OfAddition(a, b),
            (ValueSense.Plain, ValueSense.Adds) => OfAddition(b, a),
            _ => new Lineage(Explained, Texts.Later("both add to an earlier contract"), LaterOf(a, b)),
        };
    }

    /// <summary>A total below one of its parts is no total of it.</summary>
    private static Lineage? OfTotal(LinkReport total, LinkReport part) =>
        total.Value!.Amount >= part.Value!.Amount ? new Lineage(Explained, Texts.Later("one is a total over the other"), total) : null;

    private static Lineage OfAddition(LinkReport addition, LinkReport whole) =>
        ByTotal(addition, whole) ?? new Lineage(Explained, Texts.Later("one adds to the other"), addition);

    /// <summary>The total that one article states beside its value is the sum of both values.</summary>
    private static Lineage? ByTotal(LinkReport addition, LinkReport whole) =>
        addition.Total is { } total && total.Currency == whole.Value!.Currency
        && ValueComparison.IsSum(total.Amount, addition.Value!.Amount + whole.Value.Amount)
            ? new Lineage(Counted, Texts.Later("the total that one states is their sum"), addition)
            : null;

    private static LinkReport LaterOf(LinkReport a, LinkReport b) => (a.Day ?? DateOnly.MinValue) >= (b.Day ?? DateOnly.MinValue) ? a : b;
}
