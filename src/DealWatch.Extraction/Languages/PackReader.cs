using System.Reflection;
using DealWatch.Extraction.Languages.Quantities;

namespace DealWatch.Extraction.Languages;

/// <summary>Reads and checks the embedded pack files.</summary>
internal static class PackReader
{
    private const string Root = "packs/";

    private static readonly Assembly Library = typeof(PackReader).Assembly;

    /// <summary>Names of the embedded files with slashes, to their names in the library.</summary>
    private static readonly Dictionary<string, string> Resources = new(StringComparer.Ordinal);

    static PackReader()
    {
        var codes = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var resource in Library.GetManifestResourceNames())
        {
            var name = resource.Replace('\\', '/');
            Resources.Add(name, resource);
            if (name.StartsWith(Root, StringComparison.Ordinal))
            {
                codes.Add(name[Root.Length..name.IndexOf('/', Root.Length)]);
            }
        }

        Codes = [.. codes];
    }

    private static readonly Lazy<SharedSymbols> Symbols = new(() => SharedSymbols.Read(ReadResource("shared/symbols.json")));

    /// <summary>How currencies and amounts are written in every language.</summary>
    public static SharedSymbols SharedSymbols => Symbols.Value;

    /// <summary>Codes of all languages that have a folder, in ordinal order.</summary>
    public static IReadOnlyList<string> Codes { get; }

    /// <summary>Reads what tells the language; the words for quantities are read and compiled when they are first asked for.</summary>
    /// <exception cref="LanguagePackException">A key is missing, unknown or malformed; the message names file and key.</exception>
    public static LanguagePack Read(string code)
    {
        var language = LanguageData.Read(ReadFile(code, "language.json"));
        if (language.Code != code)
        {
            throw new LanguagePackException($"{code}/language.json", $"key 'code' is '{language.Code}', the folder is '{code}'");
        }

        return new LanguagePack(language, () => QuantityTermsBuilder.Compile(code, ReadQuantities(code), SharedSymbols));
    }

    public static QuantityLexicon ReadQuantities(string code) => QuantityLexicon.Read(ReadFile(code, "quantities.json"));

    /// <summary>Parses one file of a pack.</summary>
    public static PackSection ReadFile(string code, string file) => ReadResource($"{Root}{code}/{file}");

    private static PackSection ReadResource(string name)
    {
        var path = name.StartsWith(Root, StringComparison.Ordinal) ? name[Root.Length..] : name;
        if (!Resources.TryGetValue(name, out var resource))
        {
            throw new LanguagePackException(path, "the file is missing");
        }

        using var stream = Library.GetManifestResourceStream(resource)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return PackFile.Parse(path, content);
    }
}
