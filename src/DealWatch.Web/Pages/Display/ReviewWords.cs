using DealWatch.Web.Data;

namespace DealWatch.Web.Pages.Display;

/// <summary>The names that people see for the questions of the review queue.</summary>
internal static class ReviewWords
{
    public static string Name(ReviewKind kind) => kind switch
    {
        ReviewKind.Link => T("Same deal?"),
        ReviewKind.Conflict => T("Sources differ"),
        ReviewKind.Unsure => T("Read with doubt"),
        ReviewKind.Name => T("New names"),
        ReviewKind.Article => T("No deal found"),
        _ => kind.ToString(),
    };

    public static string Meaning(ReviewKind kind) => kind switch
    {
        ReviewKind.Link => T("Two articles may tell of one deal, and it is not clear."),
        ReviewKind.Conflict => T("Sources of one deal say different things, and neither is firmer."),
        ReviewKind.Unsure => T("The words can be read in more than one way."),
        ReviewKind.Name => T("A party of a deal has a name that is not known."),
        ReviewKind.Article => T("An article states large sums, and no deal was read from it."),
        _ => "",
    };

    /// <summary>What speaks for one deal and against it: kept in English with the question, shown in the language of the page.</summary>
    public static string Reasons(string kept) =>
        string.Join("; ", kept.Split("; ").Select(reason => string.Join(", ", reason.Split(", ").Select(part => T(part)))));
}
