namespace DealWatch.Web.Data;

/// <summary>Makes any string fit for normalisation and storage.</summary>
internal static class UnicodeText
{
    /// <summary>Code units that are no text (half surrogate pairs, U+FFFE) become U+FFFD. The length stays.</summary>
    public static string Repair(string text)
    {
        char[]? repaired = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]) || text[i] == '\uFFFE')
            {
                repaired ??= text.ToCharArray();
                repaired[i] = '\uFFFD';
            }
        }

        return repaired is null ? text : new string(repaired);
    }
}
