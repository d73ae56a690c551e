using System.Globalization;
using DealWatch.Web.Ingestion.Reading;

namespace DealWatch.Web.Pages.Articles;

/// <summary>What the upload form sends.</summary>
public sealed class UploadForm
{
    public string? Text { get; set; }

    public List<IFormFile> Files { get; set; } = [];

    public string? Title { get; set; }

    public string? Publisher { get; set; }

    public string? Url { get; set; }

    public string? Published { get; set; }

    public string? Language { get; set; }

    internal RawDetails Details => new() { Title = Title, Publisher = Publisher, Url = Url, Published = Published, Language = Language };

    internal static UploadForm Of(ArticleDraft draft) => new()
    {
        Text = draft.Text,
        Title = draft.Details.Title,
        Publisher = draft.Details.Publisher,
        Url = draft.Details.Url,
        Published = draft.Details.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Language = draft.Details.Language,
    };
}
