using DealWatch.Web.Pages.Deals.Editing.Entry;

namespace DealWatch.Web.Pages.Deals.Editing;

/// <summary>The note that a person may add to a step.</summary>
internal static class EditNote
{
    public const string Field = "note";

    /// <summary>Null text when nothing was written.</summary>
    public static (string? Text, string? Problem) Read(string? typed)
    {
        var note = string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
        return note?.Length > TypedText.LongestNote ? (null, T("Write at most {0} characters.", TypedText.LongestNote)) : (note, null);
    }
}
