using DealWatch.Extraction.Records;
using DealWatch.Web.Data;
using DealWatch.Web.Reconciliation.Linking;

namespace DealWatch.Web.Reconciliation.Resolution;

/// <summary>Chooses among what the reports of a deal say: the latest binding word, then the most independent sources, then the most precise.</summary>
internal sealed class FieldChooser(SourceGroups sources)
{
    /// <summary>Null when no report says anything.</summary>
    public Resolved<T>? Choose<T>(IEnumerable<Claim<T>> claims, Func<T, T, bool> same)
    {
        var groups = ClaimGroup<T>.Of(claims, same);
        if (groups.Count == 0)
        {
            return null;
        }

        var (chosen, rule) = groups.Count == 1 ? (groups[0], FieldRule.Agreed) : Best(groups);
        var firm = groups.Exists(IsBinding) ? groups.Count(IsBinding) : groups.Count;
        return new Resolved<T>(chosen.Value, rule, firm > 1, groups);
    }

    public Resolved<T>? Choose<T>(IEnumerable<LinkReport> reports, Func<LinkReport, T?> field)
        where T : struct => Choose(
            reports.Where(report => field(report) is not null).Select(report => new Claim<T>(field(report)!.Value, 0, report)), static (a, b) => a.Equals(b));

    public Resolved<string>? Choose(IEnumerable<LinkReport> reports, Func<LinkReport, string?> field) => Choose(
        reports.Where(report => field(report) is not null).Select(report => new Claim<string>(field(report)!, 0, report)),
        static (a, b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase));

    private static bool IsBinding<T>(ClaimGroup<T> group) => group.Reports.Any(IsBinding);

    private static bool IsBinding(LinkReport report) => report.IsPrimary && report.Status == DealStatus.Signed;

    private static DateOnly LatestBinding<T>(ClaimGroup<T> group) =>
        group.Reports.Where(IsBinding).Select(report => report.Day ?? DateOnly.MinValue).DefaultIfEmpty(DateOnly.MinValue).Max();

    private (ClaimGroup<T> Group, FieldRule Rule) Best<T>(List<ClaimGroup<T>> groups)
    {
        var latest = groups.Max(LatestBinding);
        var left = groups.FindAll(group => LatestBinding(group) == latest);
        if (left.Count == 1)
        {
            return (left[0], FieldRule.LatestBinding);
        }

        var most = left.Max(group => sources.Count(group.Reports));
        left = left.FindAll(group => sources.Count(group.Reports) == most);
        return left.Count == 1
            ? (left[0], FieldRule.MostSources)
            : (left.OrderByDescending(group => group.Precision).ThenBy(group => group.Reports[0].Key, StringComparer.Ordinal).First(), FieldRule.MostPrecise);
    }
}
