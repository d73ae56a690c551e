using System.Reflection;
using System.Text.Json;

namespace DealWatch.Extraction.Mentions;

/// <summary>
/// Reads the embedded files of <c>Mentions/Data</c>: an array of records, or named arrays of records, a record being texts and lists of texts.
/// Written over the token reader because binding to types, generated or not, costs more than the whole budget of a cold start.
/// </summary>
internal ref struct GazetteerFile
{
    private const string Root = "mentions/";

    private readonly string _file;
    private readonly ReadOnlySpan<byte> _content;
    private readonly List<string> _keys = [];
    private readonly List<string> _texts = [];
    private Utf8JsonReader _reader;
    private int _counted;
    private int _line = 1;

    private GazetteerFile(string file, ReadOnlySpan<byte> content)
    {
        _file = file;
        _content = content;
        _reader = new Utf8JsonReader(content);
    }

    /// <summary>Reads an embedded file whole.</summary>
    public static byte[] ReadEmbedded(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Root + file)
            ?? throw new GazetteerException(file, null, "the file is missing");
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }

    /// <summary>Parses a file that is one array of records.</summary>
    /// <exception cref="GazetteerException">It is something else; the message names the line.</exception>
    public static List<GazetteerRecord> ParseArray(string file, ReadOnlySpan<byte> content)
    {
        var parser = new GazetteerFile(file, content);
        return parser.Guarded(static (ref GazetteerFile p) => p.ReadRecords());
    }

    /// <summary>Parses a file that is one object whose values are arrays of records.</summary>
    /// <exception cref="GazetteerException">It is something else; the message names the line.</exception>
    public static Dictionary<string, List<GazetteerRecord>> ParseSections(string file, ReadOnlySpan<byte> content)
    {
        var parser = new GazetteerFile(file, content);
        return parser.Guarded(static (ref GazetteerFile p) => p.ReadSections());
    }

    private delegate T Step<T>(ref GazetteerFile parser);

    private T Guarded<T>(Step<T> step)
    {
        try
        {
            _reader.Read();
            var result = step(ref this);
            return _reader.Read() ? throw Unexpected("the end of the file") : result;
        }
        catch (JsonException e)
        {
            throw new GazetteerException(_file, e.LineNumber + 1, e.Message, e);
        }
    }

    private Dictionary<string, List<GazetteerRecord>> ReadSections()
    {
        Expect(JsonTokenType.StartObject, "an object");
        var sections = new Dictionary<string, List<GazetteerRecord>>();
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = _reader.GetString()!;
            _reader.Read();
            if (!sections.TryAdd(key, ReadRecords()))
            {
                throw new GazetteerException(_file, Line(), $"key '{key}' is there twice");
            }
        }

        return sections;
    }

    private List<GazetteerRecord> ReadRecords()
    {
        Expect(JsonTokenType.StartArray, "an array of records");
        var records = new List<GazetteerRecord>();
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            Expect(JsonTokenType.StartObject, "a record");
            records.Add(ReadRecord());
        }

        return records;
    }

    private GazetteerRecord ReadRecord()
    {
        var record = new GazetteerRecord(_file, Line());
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = Key();
            _reader.Read();
            if (_reader.TokenType == JsonTokenType.StartArray)
            {
                record.Add(key, ReadTexts());
            }
            else
            {
                Expect(JsonTokenType.String, $"a text or a list of texts for key '{key}'");
                record.Add(key, _reader.GetString()!);
            }
        }

        return record;
    }

    private string[] ReadTexts()
    {
        _texts.Clear();
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            Expect(JsonTokenType.String, "a text");
            _texts.Add(_reader.GetString()!);
        }

        return [.. _texts];
    }

    /// <summary>The name of a property; the same few come in every record, so each is made once.</summary>
    private string Key()
    {
        foreach (var key in _keys)
        {
            if (_reader.ValueTextEquals(key))
            {
                return key;
            }
        }

        _keys.Add(_reader.GetString()!);
        return _keys[^1];
    }

    private void Expect(JsonTokenType type, string what)
    {
        if (_reader.TokenType != type)
        {
            throw Unexpected(what);
        }
    }

    private GazetteerException Unexpected(string what) => new(_file, Line(), $"there should be {what}");

    private int Line()
    {
        var position = (int)_reader.TokenStartIndex;
        _line += _content[_counted..position].Count((byte)'\n');
        _counted = position;
        return _line;
    }
}
