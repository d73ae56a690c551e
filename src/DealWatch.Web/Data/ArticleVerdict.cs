namespace DealWatch.Web.Data;

/// <summary>A person's word on an article from which no deal was read.</summary>
public sealed class ArticleVerdict
{
    public int Id { get; set; }

    public int EditId { get; set; }

    public Edit? Edit { get; set; }

    public int ArticleId { get; set; }

    public Article? Article { get; set; }

    /// <summary>The article tells of a deal; false: it is right that none was read.</summary>
    public bool Missed { get; set; }
}
