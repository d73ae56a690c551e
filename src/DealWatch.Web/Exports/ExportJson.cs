using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DealWatch.Web.Exports;

/// <summary>JSON as it leaves: exports, feeds and API are written alike.</summary>
internal static class ExportJson
{
    public static JsonSerializerOptions Options { get; } = Ready(Configure(new JsonSerializerOptions(JsonSerializerDefaults.Web)));

    /// <summary>Makes the framework describe and write it in the same way.</summary>
    public static JsonSerializerOptions Configure(JsonSerializerOptions options)
    {
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower));
        return options;
    }

    private static JsonSerializerOptions Ready(JsonSerializerOptions options)
    {
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
