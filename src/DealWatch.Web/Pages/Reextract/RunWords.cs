using DealWatch.Web.Data;
using DealWatch.Web.Pages.Display;
using DealWatch.Web.Pages.Edits;
using DealWatch.Web.Reextraction;

namespace DealWatch.Web.Pages.Reextract;

/// <summary>Runs in words.</summary>
internal static class RunWords
{
    public static string Moment(DateTime utc) => EditWords.Moment(utc);

    public static string Versions(RunRow run) => run.FromVersion.Length == 0 || run.FromVersion == run.ToVersion ? run.ToVersion : $"{run.FromVersion} → {run.ToVersion}";

    public static string Kind(RunChangeKind kind) => kind switch
    {
        RunChangeKind.Added => T("New"),
        RunChangeKind.Gone => T("Gone"),
        RunChangeKind.Kept => T("Found no more, kept for what a person said on it"),
        _ => T("Changed"),
    };

    /// <summary>What the run did, in a sentence.</summary>
    public static string Outcome(RunRow run) =>
        T("{0} changed: {1} new, {2} changed, {3} gone", QuantityText.Count(run.Changed, "article", "articles"), QuantityText.Count(run.Added, "record", "records"), QuantityText.Number(run.ChangedReports), QuantityText.Number(run.Gone))
        + (run.Kept > 0 ? T(", {0} found no more and kept for what people said on them.", QuantityText.Number(run.Kept)) : ".");
}
