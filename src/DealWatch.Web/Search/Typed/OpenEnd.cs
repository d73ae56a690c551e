namespace DealWatch.Web.Search.Typed;

/// <summary>The end of a question that is being typed.</summary>
/// <param name="Before">What stands before it.</param>
/// <param name="Field">The field whose value is being typed; null while it is a word.</param>
/// <param name="Text">The word or value so far, without a quotation mark.</param>
internal sealed record OpenEnd(string Before, FieldWord? Field, string Text)
{
    private const string Signs = ":=<>";

    public bool IsWhole => string.IsNullOrWhiteSpace(Before);

    public static OpenEnd Of(string typed)
    {
        var (start, quoted) = (0, false);
        for (var i = 0; i < typed.Length; i++)
        {
            quoted ^= typed[i] == '"';
            start = char.IsWhiteSpace(typed[i]) && !quoted ? i + 1 : start;
        }

        start += start < typed.Length && typed[start] == '-' ? 1 : 0;
        var end = typed[start..];
        var sign = end.IndexOfAny(Signs.ToCharArray());
        return sign > 0 && FieldTable.Find(end[..sign]) is { } field
            ? new OpenEnd(typed[..start], field, end[(sign + 1)..].Trim('"'))
            : new OpenEnd(typed[..start], null, end.Trim('"'));
    }

    /// <summary>The question with this word in place of the end.</summary>
    public string With(string word) => $"{Before}{word} ";

    /// <summary>The question with this value of the field in place of the end.</summary>
    public string WithValue(string value) => $"{Before}{Field!.Name}:{(value.Any(char.IsWhiteSpace) ? $"\"{value}\"" : value)} ";
}
