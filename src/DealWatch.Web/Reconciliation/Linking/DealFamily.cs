using DealWatch.Extraction.Records;

namespace DealWatch.Web.Reconciliation.Linking;

/// <summary>Types that articles confuse with one another when they tell of the same deal.</summary>
internal enum DealFamily
{
    Supply,
    Capital,
    Tie,
}

internal static class DealFamilies
{
    public static DealFamily Family(this DealType type) => type switch
    {
        DealType.Compute or DealType.Chips or DealType.Datacenter or DealType.Power => DealFamily.Supply,
        DealType.Investment or DealType.Financing or DealType.Acquisition => DealFamily.Capital,
        _ => DealFamily.Tie,
    };
}
