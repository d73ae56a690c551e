using DealWatch.Extraction.Records;
using DealWatch.Web.Data;
using DealWatch.Web.Pages.Display;

namespace DealWatch.Web.Pages.Deals.Editing;

/// <summary>The choices of the form's lists, in the language of the page.</summary>
internal static class EditOptions
{
    public static IReadOnlyList<(string Value, string Text)> Types => [.. Enum.GetValues<DealType>().Select(type => (type.ToText(), DealWords.Name(type)))];

    public static IReadOnlyList<(string Value, string Text)> Statuses =>
        [.. Enum.GetValues<DealStatus>().Select(status => (status.ToText(), $"{DealWords.Name(status)}: {DealWords.Meaning(status).ToLowerInvariant()}"))];
}
