using DealWatch.Web.Pages.Display;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DealWatch.Web.Pages.Articles;

/// <summary>The languages that the upload form offers: those that the extractor can read. A test holds the two together.</summary>
internal static class UploadLanguages
{
    public static readonly IReadOnlyList<string> Codes = ["de", "en", "es", "fr", "it", "ja", "ko", "nl", "pt", "zh"];

    public static IEnumerable<SelectListItem> Items =>
        Codes.Select(code => new SelectListItem(LanguageText.Name(code), code)).OrderBy(item => item.Text, StringComparer.Ordinal);
}
