namespace DealWatch.Extraction.Mentions;

/// <summary>One record of a data file, with the line it began on. Every key that is not taken is an error.</summary>
/// <param name="file">The file's name.</param>
/// <param name="line">The line, counted from 1.</param>
internal sealed class GazetteerRecord(string file, int line)
{
    /// <summary>Few enough that looking through them is cheaper than a table.</summary>
    private readonly List<(string Key, object Value)> _values = new(8);

    public void Add(string key, object value)
    {
        if (IndexOf(key) >= 0)
        {
            throw Error(key, "is there twice");
        }

        _values.Add((key, value));
    }

    /// <summary>Takes a text that must be there and not be empty.</summary>
    public string Text(string key) => OptionalText(key) ?? throw Error(key, "is missing");

    /// <summary>Takes a text that may be left out, but not be empty.</summary>
    public string? OptionalText(string key)
    {
        if (Take(key) is not { } value)
        {
            return null;
        }

        return value is string { Length: > 0 } text ? text : throw Error(key, "should be a text");
    }

    /// <summary>Takes a list of texts; empty when it is left out.</summary>
    public string[] List(string key)
    {
        if (Take(key) is not { } value)
        {
            return [];
        }

        return value as string[] ?? throw Error(key, "should be a list");
    }

    /// <summary>Checks that every key was taken.</summary>
    public void End()
    {
        if (_values.Count > 0)
        {
            throw Error(_values[0].Key, "is unknown");
        }
    }

    /// <summary>Takes a value out; null when there is none.</summary>
    private object? Take(string key)
    {
        var index = IndexOf(key);
        if (index < 0)
        {
            return null;
        }

        var value = _values[index].Value;
        _values.RemoveAt(index);
        return value;
    }

    private int IndexOf(string key)
    {
        for (var i = 0; i < _values.Count; i++)
        {
            if (_values[i].Key == key)
            {
                return i;
            }
        }

        return -1;
    }

    public GazetteerException Error(string key, string reason) => new(file, line, $"key '{key}' {reason}");
}
