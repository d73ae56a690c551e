using DealWatch.Extraction.Languages.Quantities;

namespace DealWatch.Extraction.Mentions.Quantities;

/// <summary>What follows a number as part of the amount: "di dollari", "USD million", "元人民币".</summary>
/// <param name="LastNode">Last node of the amount.</param>
/// <param name="Currency">Currency after the number, or null.</param>
/// <param name="Scale">Scale after the currency, 1 when there is none.</param>
/// <param name="AtLeast">Whether a mark says "and more".</param>
internal readonly record struct MoneyTail(int LastNode, string? Currency, decimal Scale, bool AtLeast)
{
    public static MoneyTail Read(NodeList nodes, int index, NumberValue number, bool hasPrefix)
    {
        var at = index + 1;
        var atLeast = false;
        if (nodes.Has(at, TermRoles.AndMore) && nodes.Touches(index))
        {
            atLeast = true;
            at++;
        }

        for (var links = 0; links < 2 && nodes.Has(at, TermRoles.Link) && nodes.Joins(at - 1); links++)
        {
            at++;
        }

        if (nodes.Term(at)?.Currency is not { } currency || !nodes.Joins(at - 1) || BelongsToNext(nodes, at, number, hasPrefix))
        {
            return ScaleAfterSymbol(nodes, index, hasPrefix);
        }

        var scale = 1m;
        if (number.Scale == 1 && nodes.Touches(at) && ScaleAt(nodes, at + 1) is { } after)
        {
            scale = after;
            at++;
        }
        else if (nodes.Touches(at) && nodes.Term(at + 1)?.Currency is { } second && nodes.Number(at + 2) is null)
        {
            currency = second;
            at++;
        }

        return new MoneyTail(at, currency, scale, atLeast);
    }

    private static MoneyTail ScaleAfterSymbol(NodeList nodes, int index, bool hasPrefix) =>
        new(index, null, 1, hasPrefix && nodes.Has(index + 1, TermRoles.AndMore) && nodes.Touches(index));

    private static decimal? ScaleAt(NodeList nodes, int index) =>
        nodes.Term(index) is { Number: null, Currency: null } term ? term.Scale : null;

    /// <summary>Whether the currency at a node stands before the next number rather than after this one.</summary>
    private static bool BelongsToNext(NodeList nodes, int at, NumberValue number, bool hasPrefix)
    {
        var form = nodes.Term(at)!.CurrencyForm;
        if (form == CurrencyForm.Name || nodes.Number(at + 1) is null || !nodes.Touches(at))
        {
            return false;
        }

        if ((number.IsYear && number.Scale == 1) || (hasPrefix && form != CurrencyForm.NameEitherSide))
        {
            return true;
        }

        if (form != CurrencyForm.Symbol)
        {
            return false;
        }

        var gluedBefore = nodes.GapAfter(at - 1) == Gap.None;
        var gluedAfter = nodes.GapAfter(at) == Gap.None;
        return gluedAfter ? !gluedBefore : !gluedBefore && number.Scale == 1;
    }
}
