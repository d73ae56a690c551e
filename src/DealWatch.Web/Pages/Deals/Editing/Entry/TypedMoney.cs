using DealWatch.Extraction;
using DealWatch.Extraction.Mentions;
using DealWatch.Extraction.Records;
using DealWatch.Web.Pages.Display;
using DealWatch.Web.Reconciliation.Resolution;
using DealWatch.Web.Wording;

namespace DealWatch.Web.Pages.Deals.Editing.Entry;

/// <summary>
/// Amounts of money as people type them, read as an article's are: <c>38bn USD</c>, <c>€11.9 billion</c>, <c>at least 2 billion dollars a year</c>. The language of the
/// page comes before English.
/// </summary>
internal sealed class TypedMoney(DealExtractor reader)
{
    private const int Longest = 100;

    private static string Unclear => T("This is not understood as an amount of money. Write it with its currency, as in “38bn USD” or “€11.9 billion”.");

    /// <summary>What may stand round an amount; it tells how the amount is meant.</summary>
    private static readonly string Around =
        Later("about around approximately roughly some nearly almost over more than at least up to a per each every year month annually yearly monthly exactly in total##words round an amount");

    /// <param name="text">Amount and currency, with or without words that say how it is meant.</param>
    /// <param name="qualifier">Chosen beside it; words of the text count where this says nothing or was left as it came.</param>
    /// <param name="period">Chosen beside it; words of the text count where this says nothing or was left as it came.</param>
    /// <param name="filled">What the form came with, as nobody has chosen it; null for an empty form.</param>
    public Typed Read(string? text, MoneyQualifier qualifier, MoneyPeriod period, MoneyValue? filled = null)
    {
        text = text?.Trim() ?? "";
        if (text.Length is 0 or > Longest)
        {
            return text.Length == 0 ? Typed.Nothing : Typed.Wrong(Unclear);
        }

        if (Numbers(text) > 1)
        {
            return Typed.Wrong(T("Two numbers stand here. Write one amount; of a range, the upper end with “up to”."));
        }

        if (Amount(text) is not { } found)
        {
            return Typed.Wrong(Amount(text + " USD") is null ? Unclear : T("The currency is missing. Write it with the amount, as in “38bn USD”."));
        }

        return Agree(Said(text, T("exactly##typed"), found.Qualifier, MoneyQualifier.Exact), qualifier, MoneyQualifier.Exact, filled?.Qualifier) is { } meant
            && Agree(Said(text, T("total##typed"), found.Period, MoneyPeriod.Total), period, MoneyPeriod.Total, filled?.Period) is { } covered
                ? new Typed(FieldText.Of(new MoneyValue(found.Amount!.Value, found.Currency!, meant, covered)), null)
                : Typed.Wrong(T("The words and the choice beside them say different things. Say it once."));
    }

    /// <summary>Amount and currency so that <see cref="Read"/> gives exactly them again: <c>38 billion USD</c>, <c>1,234,567,890 EUR</c>.</summary>
    public static string Write(MoneyValue value) => MoneyText.Plain(value.Amount, value.Currency);

    /// <summary>The only amount of a text with nothing unknown round it; null when there is none.</summary>
    private FoundMention? Amount(string text) => new[] { InterfaceLanguage.Current, InterfaceLanguage.English }
        .Select(language => reader.ReadMentions(text, language.TwoLetterISOLanguageName).Mentions.Where(mention => mention.Kind == MentionKind.Money).ToList())
        .Where(found => found.Count == 1 && IsAround(text.Remove(found[0].Start, found[0].End - found[0].Start)))
        .Select(found => found[0])
        .FirstOrDefault();

    /// <summary>What the words of the text say; null when none says anything.</summary>
    private static T? Said<T>(string text, string plainWord, T? read, T plain)
        where T : struct, Enum =>
        read is { } said && !said.Equals(plain) ? said : text.Contains(plainWord, StringComparison.OrdinalIgnoreCase) ? plain : null;

    private static T? Agree<T>(T? said, T chosen, T plain, T? filled)
        where T : struct, Enum =>
        said is not { } written ? chosen : chosen.Equals(written) || chosen.Equals(plain) || chosen.Equals(filled) ? written : null;

    private static bool IsAround(string rest) => rest.Split([' ', '/', '+', '~', ',', '\u00a0'], StringSplitOptions.RemoveEmptyEntries)
        .All(word => $" {Texts.WithoutNote(Around)} {T(Around)} ".Contains($" {word.ToLowerInvariant()} ", StringComparison.Ordinal));

    /// <summary>How many numbers stand in a text; separators between digits belong to one.</summary>
    private static int Numbers(string text)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var goesOn = i > 0 && (char.IsAsciiDigit(text[i - 1]) || (i > 1 && char.IsAsciiDigit(text[i - 2]) && text[i - 1] is '.' or ',' or '\'' or ' ' or '\u00a0' or '\u202f'));
            count += char.IsAsciiDigit(text[i]) && !goesOn ? 1 : 0;
        }

        return count;
    }
}
