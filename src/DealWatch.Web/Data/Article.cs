namespace DealWatch.Web.Data;

/// <summary>One document with its source. Its text is kept as given; all offsets refer to it.</summary>
public sealed class Article
{
    public int Id { get; set; }

    public required string Text { get; set; }

    public required ArticleFormat Format { get; set; }

    /// <summary>SHA-256 of the normalised text, 64 lower-case hex digits; unique.</summary>
    public required string ContentHash { get; set; }

    public string? Title { get; set; }

    /// <summary>The title, or the first words of the text where no title is known: what lists show.</summary>
    public required string DisplayTitle { get; set; }

    public string? Publisher { get; set; }

    /// <summary>Absolute http or https address; null when unknown.</summary>
    public string? Url { get; set; }

    public DateOnly? Published { get; set; }

    /// <summary>ISO 639-1 code; null when the language was not recognised.</summary>
    public string? Language { get; set; }

    /// <summary>UTC.</summary>
    public DateTime AddedAt { get; set; }

    /// <summary><see cref="DateKey"/> of <see cref="Published"/> and <see cref="Id"/>: newest first, and the rowid in the full-text index.</summary>
    public long SortKey { get; set; }

    public required string ExtractorVersion { get; set; }

    /// <summary>Hashes that tell reprints (<c>ArticleSketch</c>); null for an article from before they were kept.</summary>
    public byte[]? Sketch { get; set; }

    /// <summary>What the extractor could not do, one line each; empty when nothing.</summary>
    public string Diagnostics { get; set; } = "";

    /// <summary>Money in US dollars that hangs on whether a deal was missed in it; null where one was read from it or where it states no large sum.</summary>
    public long? Stake { get; set; }

    /// <summary>The large sums of an article from which no deal was read.</summary>
    public List<ArticleSum> Sums { get; } = [];

    public List<DealReport> Reports { get; } = [];
}
