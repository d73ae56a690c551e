using DealWatch.Web.Reconciliation.Resolution;
using DealWatch.Web.Wording;

namespace DealWatch.Web.Pages.Deals.Editing.Entry;

/// <summary>Rows of chips as people type them.</summary>
internal static class TypedChips
{
    public static Typed Read(IEnumerable<ChipInput> rows)
    {
        var chips = new List<(long? Quantity, string? Vendor, string? Model)>();
        foreach (var row in rows.Where(row => !row.IsBlank))
        {
            var (vendor, model) = (TypedText.ReadName(row.Vendor), TypedText.ReadName(row.Model));
            if ((vendor.Problem ?? model.Problem) is { } problem)
            {
                return Typed.Wrong(problem);
            }

            if (!TryCount(row.Quantity, out var count))
            {
                return Typed.Wrong(T("“{0}” is not understood as a number of chips. Write it as in “100,000”.", row.Quantity));
            }

            chips.Add((count, vendor.Value.Length == 0 ? null : vendor.Value, model.Value.Length == 0 ? null : model.Value));
        }

        return new Typed(FieldText.Of(chips), null);
    }

    public static string Write(long? quantity) => quantity is { } count ? count.ToString("N0", InterfaceLanguage.Format) : "";

    private static bool TryCount(string? text, out long? count)
    {
        count = null;
        if (string.IsNullOrWhiteSpace(text))
        {
            return true;
        }

        if (TypedNumber.Read(text.Trim()) is not { } number || number < 1 || number > 1_000_000_000 || number != decimal.Truncate(number))
        {
            return false;
        }

        count = (long)number;
        return true;
    }
}
