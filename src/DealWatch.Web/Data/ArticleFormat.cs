namespace DealWatch.Web.Data;

/// <summary>How the stored text is written.</summary>
public enum ArticleFormat
{
    PlainText,
    Markdown,
}
