namespace DealWatch.Web.Pages.Articles;

/// <summary>What the upload form has to say on the page that it leads to.</summary>
internal enum UploadNews
{
    /// <summary>The article was stored.</summary>
    Saved,

    /// <summary>The article was there already; nothing was stored.</summary>
    Known,
}
