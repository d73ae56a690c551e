using System.Globalization;
using DealWatch.Web.Reconciliation.Resolution;

namespace DealWatch.Web.Pages.Deals.Editing.Entry;

/// <summary>Days and years as people type them.</summary>
internal static class TypedDate
{
    private const int First = 1990, Last = 2100;

    private static readonly string[] Forms = ["yyyy-MM-dd", "d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "MMM d, yyyy"];

    public static Typed ReadDay(string? text)
    {
        text = text?.Trim() ?? "";
        if (text.Length == 0)
        {
            return Typed.Nothing;
        }

        return DateOnly.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= First and <= Last
            ? new Typed(FieldText.Of(day), null)
            : Typed.Wrong(T("This is not understood as a day from {0} to {1}. Write it as in “2025-11-03”.", First, Last));
    }

    public static Typed ReadYear(string? text)
    {
        text = text?.Trim() ?? "";
        return text.Length == 0 ? Typed.Nothing
            : FieldText.ParseInt(text) is >= First and <= Last ? new Typed(text, null)
            : Typed.Wrong(T("Write a year from {0} to {1}.", First, Last));
    }
}
