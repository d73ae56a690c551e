using DealWatch.Web.Data;
using DealWatch.Web.Reconciliation.Resolution;

namespace DealWatch.Web.Reconciliation;

/// <summary>How much money hangs on a question, in US dollars: people are asked first where an answer moves most.</summary>
internal static class Stake
{
    /// <summary>What no sum depends on weighs a tenth of its deal's money.</summary>
    private const int Share = 10;

    public static long Of(Deal deal, string field) => IsSummed(deal, field) ? deal.AmountUsd ?? 0 : (deal.AmountUsd ?? 0) / Share;

    /// <summary>Where both deals state the same money, one of them may be counted for nothing.</summary>
    public static long Of(DealDoubt doubt, long usdA, long usdB) => doubt.SameMoney ? Math.Max(usdA, usdB) : Math.Max(usdA, usdB) / Share;

    /// <summary>Who a party is changes no sum over all deals.</summary>
    public static long OfName(long usd) => usd / Share;

    /// <summary>A sum that an article only mentions: most such articles have no deal, and the largest sum is seldom a deal's.</summary>
    public static long OfMention(long usd) => usd / (Share * Share);

    private static bool IsSummed(Deal deal, string field) => field is FieldNames.Deal or FieldNames.Value or FieldNames.Status or FieldNames.Type
        || (deal.Period is MoneyPeriod.PerYear or MoneyPeriod.PerMonth && field is FieldNames.DurationMonths or FieldNames.StartYear or FieldNames.EndYear);
}
