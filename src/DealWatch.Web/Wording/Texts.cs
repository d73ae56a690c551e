using Microsoft.AspNetCore.Html;

namespace DealWatch.Web.Wording;

/// <summary>
/// Texts of the interface in the language of the page. A text is written in English where it is used; the catalogs of other languages have it as their key.
/// What follows <c>##</c> in a key tells the translator which of several meanings it has, and is never shown.
/// </summary>
internal static class Texts
{
    private const string NoteMark = "##";

    public static string T(string english) => TextCatalog.Find(english) ?? WithoutNote(english);

    /// <param name="english">With <c>{0}</c> and so on where the parts go, so that a language may order them as it does.</param>
    /// <param name="parts">Shown as they are; numbers are written before.</param>
    public static string T(string english, params object?[] parts) => string.Format(InterfaceLanguage.Format, T(english), parts);

    /// <summary>A text with markup in it; its parts are encoded.</summary>
    public static IHtmlContent Rich(string english, params object?[] parts) =>
        new HtmlContentBuilder().AppendFormat(InterfaceLanguage.Format, T(english), parts!);

    /// <summary>Marks a text that is kept in English and shown by <see cref="T(string)"/> later.</summary>
    public static string Later(string english) => english;

    /// <summary>A text in English.</summary>
    public static string WithoutNote(string english)
    {
        var note = english.IndexOf(NoteMark, StringComparison.Ordinal);
        return note < 0 ? english : english[..note];
    }
}
