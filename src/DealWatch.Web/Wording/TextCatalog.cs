using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;

namespace DealWatch.Web.Wording;

/// <summary>The texts of one language: from the English text, which is the key, to the one that is shown.</summary>
internal static class TextCatalog
{
    private static readonly FrozenDictionary<string, FrozenDictionary<string, string>> ByLanguage = InterfaceLanguage.All
        .Where(language => language != InterfaceLanguage.English)
        .ToFrozenDictionary(language => language.Name, language => Read(language.TwoLetterISOLanguageName), StringComparer.Ordinal);

    /// <summary>Null for English, and for a text that the language does not have.</summary>
    public static string? Find(string key) =>
        ByLanguage.TryGetValue(InterfaceLanguage.Current.Name, out var texts) ? texts.GetValueOrDefault(key) : null;

    /// <param name="language">Two letters.</param>
    /// <exception cref="InvalidOperationException">Two files of the language have the same key.</exception>
    public static FrozenDictionary<string, string> Read(string language)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith($"wording/{language}/", StringComparison.Ordinal)))
        {
            using var file = assembly.GetManifestResourceStream(name)!;
            foreach (var (key, text) in JsonSerializer.Deserialize<Dictionary<string, string>>(file)!)
            {
                if (!texts.TryAdd(key, text))
                {
                    throw new InvalidOperationException($"{name} has a text that another file has too: {key}");
                }
            }
        }

        return texts.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
