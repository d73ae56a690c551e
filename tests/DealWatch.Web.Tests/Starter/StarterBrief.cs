using System.Text.Json;
using DealWatch.Extraction.Training;
using DealWatch.Web.Hosting;

namespace DealWatch.Web.Tests.Starter;

/// <summary>
/// What an article of the starter library says, as a person labelled it: by the name of its file the deals, and for each the fact that it tells of and
/// the step of it; null where it is in no table.
/// </summary>
internal sealed record StarterBrief(string Name, IReadOnlyList<LabelledDeal> Deals, IReadOnlyList<(string? Fact, string? Step)> Facts)
{
    public static IReadOnlyList<StarterBrief> All { get; } = [.. Directory
        .GetFiles(Path.Combine(AppRoot.Folder, "tests", "DealWatch.Extraction.Tests", "Starter"), "*.json")
        .Order(StringComparer.Ordinal)
        .Select(Read)];

    private static StarterBrief Read(string path)
    {
        var text = File.ReadAllText(path);
        using var json = JsonDocument.Parse(text);
        return new StarterBrief(
            Path.GetFileNameWithoutExtension(path),
            LabelFile.Parse(text)!.Deals,
            [.. json.RootElement.GetProperty("deals").EnumerateArray().Select(deal => (Text(deal, "fact"), Text(deal, "step")))]);
    }

    private static string? Text(JsonElement deal, string key) => deal.TryGetProperty(key, out var value) ? value.GetString() : null;
}
