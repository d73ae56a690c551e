using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using DealWatch.Extraction.Languages.Quantities;

namespace DealWatch.Extraction.Languages;

/// <summary>Reads and checks the embedded pack files.</summary>
internal static class PackReader
{
    private const string Root = "packs/";

    private static readonly Lazy<SharedSymbols> Symbols = new(() => ReadResource<SharedSymbols>("shared/symbols.json"));

    /// <summary>How currencies and amounts are written in every language.</summary>
    public static SharedSymbols SharedSymbols => Symbols.Value;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    /// <summary>Codes of all languages that have a folder, in ordinal order.</summary>
    public static IReadOnlyList<string> Codes { get; } =
    [
        .. typeof(PackReader).Assembly.GetManifestResourceNames()
            .Select(name => name.Replace('\\', '/'))
            .Where(name => name.StartsWith(Root, StringComparison.Ordinal))
            .Select(name => name[Root.Length..].Split('/')[0])
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    public static LanguagePack Read(string code)
    {
        var language = ReadFile<LanguageData>(code, "language.json");
        if (language.Code != code)
        {
            throw new LanguagePackException($"{code}/language.json", $"key 'code' is '{language.Code}', the folder is '{code}'");
        }

        return new LanguagePack
        {
            Language = language,
            Abbreviations = [.. language.Abbreviations],
            Quantities = QuantityTermsBuilder.Compile(code, ReadFile<QuantityLexicon>(code, "quantities.json"), SharedSymbols),
        };
    }

    /// <summary>Reads one file of a pack; a missing, unknown or malformed key stops with a message that names it.</summary>
    public static T ReadFile<T>(string code, string file) => ReadResource<T>($"{Root}{code}/{file}");

    private static T ReadResource<T>(string name)
    {
        var path = name.StartsWith(Root, StringComparison.Ordinal) ? name[Root.Length..] : name;
        var assembly = Assembly.GetExecutingAssembly();
        var resource = assembly.GetManifestResourceNames().FirstOrDefault(candidate => candidate.Replace('\\', '/') == name)
            ?? throw new LanguagePackException(path, "the file is missing");
        using var stream = assembly.GetManifestResourceStream(resource)!;
        try
        {
            return JsonSerializer.Deserialize<T>(stream, Options) ?? throw new LanguagePackException(path, "the file is empty");
        }
        catch (JsonException e)
        {
            throw new LanguagePackException(path, $"{e.Message} (key {e.Path ?? "?"})", e);
        }
    }
}
