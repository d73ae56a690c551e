namespace DealWatch.Extraction.Mentions;

/// <summary>One record of a data file, with the line it began on. Every key that is not taken is an error.</summary>
/// <param name="file">The file's name.</param>
/// <param name="line">The line, counted from 1.</param>
internal sealed class GazetteerRecord(string file, int line)
{
    private readonly Dictionary<string, object> _values = [];

    public void Add(string key, object value)
    {
        if (!_values.TryAdd(key, value))
        {
            throw Error(key, "is there twice");
        }
    }

    /// <summary>Takes a text that must be there and not be empty.</summary>
    public string Text(string key) => OptionalText(key) ?? throw Error(key, "is missing");

    /// <summary>Takes a text that may be left out, but not be empty.</summary>
    public string? OptionalText(string key)
    {
        if (!_values.Remove(key, out var value))
        {
            return null;
        }

        return value is string { Length: > 0 } text ? text : throw Error(key, "should be a text");
    }

    /// <summary>Takes a list of texts; empty when it is left out.</summary>
    public string[] List(string key)
    {
        if (!_values.Remove(key, out var value))
        {
            return [];
        }

        return value as string[] ?? throw Error(key, "should be a list");
    }

    /// <summary>Checks that every key was taken.</summary>
    public void End()
    {
        foreach (var key in _values.Keys)
        {
            throw Error(key, "is unknown");
        }
    }

    public GazetteerException Error(string key, string reason) => new(file, line, $"key '{key}' {reason}");
}
