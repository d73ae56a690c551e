namespace DealWatch.Web.Ingestion.Reading;

/// <summary>What is known about an article apart from its text; null where it is not. Made and checked by <see cref="RawDetails.Check"/>.</summary>
public sealed record ArticleDetails
{
    public static readonly ArticleDetails None = new();

    public string? Title { get; init; }

    public string? Publisher { get; init; }

    /// <summary>Absolute http or https address.</summary>
    public string? Url { get; init; }

    public DateOnly? Published { get; init; }

    /// <summary>ISO 639-1 code.</summary>
    public string? Language { get; init; }

    /// <summary>These details, completed by <paramref name="others"/>.</summary>
    public ArticleDetails Or(ArticleDetails others) => new()
    {
        Title = Title ?? others.Title,
        Publisher = Publisher ?? others.Publisher,
        Url = Url ?? others.Url,
        Published = Published ?? others.Published,
        Language = Language ?? others.Language,
    };
}
