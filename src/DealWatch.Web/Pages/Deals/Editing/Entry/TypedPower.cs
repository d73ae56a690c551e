using DealWatch.Web.Reconciliation.Resolution;
using DealWatch.Web.Wording;

namespace DealWatch.Web.Pages.Deals.Editing.Entry;

/// <summary>Electric power as people type it: <c>500 MW</c>, <c>1.2GW</c>.</summary>
internal static class TypedPower
{
    private const double MostMegawatts = 1_000_000;

    public static Typed Read(string? text)
    {
        text = text?.Trim() ?? "";
        if (text.Length == 0)
        {
            return Typed.Nothing;
        }

        var (typed, unit) = TypedNumber.Cut(text);
        if (TypedNumber.Read(typed) is not { } number || Size(unit) is not { } size)
        {
            return Typed.Wrong(T("This is not understood as electric power. Write it as in “500 MW” or “1.2 GW”."));
        }

        var megawatts = (double)number * size;
        return megawatts is > 0 and <= MostMegawatts
            ? new Typed(FieldText.Of(megawatts), null)
            : Typed.Wrong(T("Write more than nothing and at most 1,000 GW."));
    }

    public static string Write(double megawatts) => megawatts.ToString("#,0.##########", InterfaceLanguage.Format) + " MW";

    private static double? Size(string unit) => unit.Trim().ToUpperInvariant() switch
    {
        "KW" => 0.001,
        "MW" => 1,
        "GW" => 1000,
        "TW" => 1_000_000,
        _ => null,
    };
}
