using System.Text.Json;
using DealWatch.Extraction;
using DealWatch.Extraction.Mentions;

namespace DealWatch.Web.Commands;

/// <summary>A line of <c>mentions</c>.</summary>
internal static class MentionsJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <exception cref="JsonException">The line is no object with an id and a text.</exception>
    public static string Answer(string line, DealExtractor extractor)
    {
        var question = JsonSerializer.Deserialize<Question>(line, Options) ?? throw new JsonException("An object is needed.");
        return JsonSerializer.Serialize(new Reply(question.Id, extractor.ReadMentions(question.Text, question.Language).Mentions), Options);
    }

    private sealed record Question
    {
        public required string Id { get; init; }

        public string? Language { get; init; }

        public required string Text { get; init; }
    }

    private sealed record Reply(string Id, IReadOnlyList<FoundMention> Mentions);
}
