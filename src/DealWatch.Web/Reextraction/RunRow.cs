namespace DealWatch.Web.Reextraction;

/// <summary>A run, for people.</summary>
/// <param name="FromVersion">The versions that had read its articles before.</param>
/// <param name="Articles">Articles that were to be read.</param>
/// <param name="Read">Of these, articles that have been read.</param>
/// <param name="Changed">Articles of which some record changed.</param>
/// <param name="Kept">Records found no more, and kept because a person had said something on them.</param>
internal sealed record RunRow(
    int Id,
    string By,
    DateTime StartedAt,
    DateTime? FinishedAt,
    string Scope,
    string FromVersion,
    string ToVersion,
    int Articles,
    int Read,
    int Changed,
    int Added,
    int ChangedReports,
    int Gone,
    int Kept);
