using System.Text.Json;
using System.Text.Json.Nodes;
using DealWatch.Web.Exports;

namespace DealWatch.Web.Api.Answers;

/// <summary>The fields of an answer that a reader asked for, separated by commas; all of them when they asked for none.</summary>
internal static class FieldSelection
{
    /// <summary>What is wrong with it in a sentence; null when nothing is.</summary>
    public static string? Problem<T>(string? fields)
    {
        var known = Known<T>();
        var unknown = Names(fields).FirstOrDefault(name => !known.Contains(name));
        return unknown is null ? null : $"There is no field “{unknown}”. There are: {string.Join(", ", known)}.";
    }

    public static JsonNode Of<T>(T item, string? fields)
    {
        var whole = JsonSerializer.SerializeToNode(item, ExportJson.Options)!.AsObject();
        var wanted = Names(fields).ToHashSet(StringComparer.Ordinal);
        foreach (var name in whole.Select(pair => pair.Key).Where(name => wanted.Count > 0 && !wanted.Contains(name)).ToList())
        {
            whole.Remove(name);
        }

        return whole;
    }

    private static IReadOnlyList<string> Known<T>() => [.. ExportJson.Options.GetTypeInfo(typeof(T)).Properties.Select(property => property.Name)];

    private static string[] Names(string? fields) => (fields ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
