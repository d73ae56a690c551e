namespace DealWatch.Web.Data;

/// <summary>A large sum in an article from which no deal was read: where a deal may have been missed.</summary>
public sealed class ArticleSum
{
    public int Id { get; set; }

    public int ArticleId { get; set; }

    public Article? Article { get; set; }

    /// <summary>First UTF-16 code unit in <see cref="Article.Text"/>.</summary>
    public int Start { get; set; }

    /// <summary>Exclusive.</summary>
    public int End { get; set; }

    public long AmountUsd { get; set; }
}
