using DealWatch.Extraction.Records;
using DealWatch.Web.Reconciliation;
using DealWatch.Web.Reconciliation.Linking;
using DealWatch.Web.Reconciliation.Resolution;

namespace DealWatch.Web.Tests.Reconciliation.Linking;

/// <summary>Sorts reports into deals and writes what comes out in short, so that tests can compare it.</summary>
internal static class Linked
{
    private static readonly UsdRates Rates = UsdRates.Load();

    public static DealPartition Partition(IEnumerable<LinkReport> reports, params Verdict[] verdicts) => DealPartition.Of(reports, verdicts, Rates);

    public static List<DealResolution> Deals(IEnumerable<LinkReport> reports, params Verdict[] verdicts) =>
        [.. Partition(reports, verdicts).Deals.Select(deal => new DealResolution(deal, new Dictionary<string, string>()))];

    /// <summary>The deal that all of these are.</summary>
    public static DealResolution Deal(params LinkReport[] reports)
    {
        var deals = Deals(reports);
        Words(deals).Should().ContainSingle("all of these are one deal");
        return deals[0];
    }

    /// <summary>Value in billions and status of each deal, with its steps.</summary>
    public static IEnumerable<string> Words(IEnumerable<DealResolution> deals) => deals
        .Select(deal => $"{Billions(deal.Value)} {deal.Status}: {string.Join(", ", Steps(deal))}")
        .Order(StringComparer.Ordinal);

    public static IEnumerable<string> Steps(DealResolution deal) => deal.History.Steps.Select(step =>
        $"{step.Kind} {step.Bound} {step.Date:yyyy-MM-dd}{(step.Money is null ? "" : $" {step.Effect} {Billions(step.Money)}")}"
        + (step.Total is null ? "" : $" ({Billions(step.Total)} in all{(step.IsUnexplained ? ", unexplained" : "")})"));

    private static string Billions(MoneyValue? value) =>
        value is null ? "none" : (value.Amount / 1e9).ToString("0.###", System.Globalization.CultureInfo.InvariantCulture);
}
