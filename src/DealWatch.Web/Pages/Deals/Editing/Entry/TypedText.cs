namespace DealWatch.Web.Pages.Deals.Editing.Entry;

/// <summary>Names as people type them.</summary>
internal static class TypedText
{
    public const int LongestName = 80, LongestNote = 500;

    /// <summary>One line without what separates the parts of a stored value.</summary>
    public static string Clean(string? text) =>
        string.Join(' ', (text ?? "").Replace('|', '/').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public static Typed ReadName(string? text)
    {
        var name = Clean(text);
        return name.Length > LongestName ? Typed.Wrong(T("Write at most {0} characters.", LongestName)) : new Typed(name, null);
    }
}
