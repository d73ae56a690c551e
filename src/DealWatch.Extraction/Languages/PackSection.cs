namespace DealWatch.Extraction.Languages;

/// <summary>One object of a pack file. Every key that is not taken is an error, and every error names the file and the key.</summary>
/// <param name="file">The file inside <c>Languages</c>.</param>
/// <param name="path">The keys that lead to the object, each followed by a dot; empty for the whole file.</param>
internal sealed class PackSection(string file, string path)
{
    private readonly Dictionary<string, object> _values = new(StringComparer.Ordinal);

    public void Add(string key, object value)
    {
        if (!_values.TryAdd(key, value))
        {
            throw Error(key, "is there twice");
        }
    }

    public string Text(string key) => Take(key) as string ?? throw Error(key, "should be a text");

    public bool Flag(string key) => Take(key) is bool flag ? flag : throw Error(key, "should be true or false");

    public PackSection Section(string key) => Take(key) as PackSection ?? throw Error(key, "should be an object");

    public string[] Words(string key) => Take(key) as string[] ?? throw Error(key, "should be a list of texts");

    /// <summary>Words with numbers.</summary>
    public Dictionary<string, decimal> Numbers(string key) => Map<decimal>(key, "a number");

    /// <summary>Words with whole numbers.</summary>
    public Dictionary<string, int> Integers(string key)
    {
        var section = Section(key);
        var numbers = new Dictionary<string, int>(section._values.Count);
        foreach (var (word, value) in section._values)
        {
            numbers.Add(word, value is decimal number && number == decimal.Truncate(number) && Math.Abs(number) <= int.MaxValue
                ? (int)number
                : throw section.Error(word, "should be a whole number"));
        }

        return numbers;
    }

    /// <summary>Words with texts.</summary>
    public Dictionary<string, string> Texts(string key) => Map<string>(key, "a text");

    /// <summary>Words with lists of texts.</summary>
    public Dictionary<string, string[]> Lists(string key) => Map<string[]>(key, "a list of texts");

    /// <summary>Everything in this object as lists of texts.</summary>
    public Dictionary<string, string[]> AllLists() => All<string[]>("a list of texts");

    /// <summary>Checks that every key was taken.</summary>
    public void End()
    {
        foreach (var key in _values.Keys)
        {
            throw Error(key, "is unknown");
        }
    }

    private Dictionary<string, T> Map<T>(string key, string what) => Section(key).All<T>(what);

    private Dictionary<string, T> All<T>(string what)
    {
        var all = new Dictionary<string, T>(_values.Count);
        foreach (var (word, value) in _values)
        {
            all.Add(word, value is T fitting ? fitting : throw Error(word, $"should be {what}"));
        }

        return all;
    }

    private object Take(string key) => _values.Remove(key, out var value) ? value : throw Error(key, "is missing");

    private LanguagePackException Error(string key, string problem) => new(file, $"key '{path}{key}' {problem}");
}
