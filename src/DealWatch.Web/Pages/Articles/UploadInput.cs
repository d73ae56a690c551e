using DealWatch.Web.Ingestion.Reading;

namespace DealWatch.Web.Pages.Articles;

/// <summary>One text or file of a form, and what reading it gave.</summary>
internal sealed record UploadInput(string Name, ReadOutcome Outcome)
{
    /// <summary>Why it cannot be taken, as a whole sentence; null when it can.</summary>
    public string? Problem => Outcome switch
    {
        ReadOutcome.TooLarge large => $"{Name} is larger than {ArticleReader.Megabytes(large.LimitBytes)}, which is the limit for one article.",
        ReadOutcome.Unreadable bad => $"{Name} was not taken. {bad.Reason}",
        _ => null,
    };
}
