using System.Text.Json;

namespace DealWatch.Extraction.Languages;

/// <summary>
/// Parses a pack file: objects of texts, flags, numbers, lists of texts and further objects. Written over the token reader because binding to types
/// costs more than the whole budget of a cold start.
/// </summary>
internal ref struct PackFile
{
    private static readonly JsonReaderOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private readonly string _file;
    private Utf8JsonReader _reader;

    private PackFile(string file, ReadOnlySpan<byte> content)
    {
        _file = file;
        _reader = new Utf8JsonReader(content, Lenient);
    }

    /// <exception cref="LanguagePackException">It is something else; the message names the file, and the key or the line.</exception>
    public static PackSection Parse(string file, ReadOnlySpan<byte> content)
    {
        var parser = new PackFile(file, content);
        try
        {
            if (!parser._reader.Read() || parser._reader.TokenType != JsonTokenType.StartObject)
            {
                throw new LanguagePackException(file, "the file is no object");
            }

            var section = parser.ReadSection("");
            return parser._reader.Read() ? throw new LanguagePackException(file, "there is something behind the object") : section;
        }
        catch (JsonException e)
        {
            throw new LanguagePackException(file, $"{e.Message} (line {e.LineNumber + 1})", e);
        }
    }

    private PackSection ReadSection(string path)
    {
        var section = new PackSection(_file, path);
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = _reader.GetString()!;
            _reader.Read();
            section.Add(key, ReadValue(path + key));
        }

        return section;
    }

    private object ReadValue(string path) => _reader.TokenType switch
    {
        JsonTokenType.String => _reader.GetString()!,
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.Number when _reader.TryGetDecimal(out var number) => number,
        JsonTokenType.StartArray => ReadTexts(path),
        JsonTokenType.StartObject => ReadSection(path + "."),
        _ => throw new LanguagePackException(_file, $"key '{path}' is none of text, number, flag, list and object"),
    };

    private string[] ReadTexts(string path)
    {
        var texts = new List<string>();
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            texts.Add(_reader.TokenType == JsonTokenType.String
                ? _reader.GetString()!
                : throw new LanguagePackException(_file, $"key '{path}' should be a list of texts"));
        }

        return [.. texts];
    }
}
