using DealWatch.Web.Data;

namespace DealWatch.Web.Pages.Display;

/// <summary>The names that people see for the questions of the review queue.</summary>
internal static class ReviewWords
{
    public static string Name(ReviewKind kind) => kind switch
    {
        ReviewKind.Link => "Same deal?",
        ReviewKind.Conflict => "Sources differ",
        ReviewKind.Unsure => "Read with doubt",
        ReviewKind.Name => "New names",
        ReviewKind.Article => "No deal found",
        _ => kind.ToString(),
    };

    public static string Meaning(ReviewKind kind) => kind switch
    {
        ReviewKind.Link => "Two articles may tell of one deal, and it is not clear.",
        ReviewKind.Conflict => "Sources of one deal say different things, and neither is firmer.",
        ReviewKind.Unsure => "The words can be read in more than one way.",
        ReviewKind.Name => "A party of a deal has a name that is not known.",
        ReviewKind.Article => "An article states large sums, and no deal was read from it.",
        _ => "",
    };
}
