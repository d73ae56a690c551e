using DealWatch.Web.Ingestion.Reading;

namespace DealWatch.Web.Pages.Articles;

/// <summary>One text or file of a form, and what reading it gave.</summary>
internal sealed record UploadInput(string Name, ReadOutcome Outcome)
{
    /// <summary>Why it cannot be taken, as a whole sentence; null when it can.</summary>
    public string? Problem => Outcome switch
    {
        ReadOutcome.TooLarge large => T("{0} is larger than {1}, which is the limit for one article.", Name, ArticleReader.Megabytes(large.LimitBytes)),
        ReadOutcome.Unreadable bad => T("{0} was not taken. {1}", Name, bad.Reason),
        _ => null,
    };
}
