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
        RunChangeKind.Added => "New",
        RunChangeKind.Gone => "Gone",
        RunChangeKind.Kept => "Found no more, kept for what a person said on it",
        _ => "Changed",
    };

    /// <summary>What the run did, in a sentence.</summary>
    public static string Outcome(RunRow run) =>
        $"{QuantityText.Count(run.Changed, "article", "articles")} changed: {QuantityText.Count(run.Added, "record", "records")} new, {QuantityText.Number(run.ChangedReports)} changed, {QuantityText.Number(run.Gone)} gone"
        + (run.Kept > 0 ? $", {QuantityText.Number(run.Kept)} found no more and kept for what people said on them." : ".");
}
