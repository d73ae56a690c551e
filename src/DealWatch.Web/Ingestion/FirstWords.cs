namespace DealWatch.Web.Ingestion;

/// <summary>What lists show for an article without a title.</summary>
internal static class FirstWords
{
    private const int Length = 90;

    /// <summary>The first words of the first line that has some, cut at a space.</summary>
    public static string Of(string text)
    {
        var line = text.Split('\n').Select(candidate => candidate.Trim().TrimStart('#', '*', '>', ' ')).First(candidate => candidate.Any(char.IsLetterOrDigit));
        if (line.Length <= Length)
        {
            return line;
        }

        var space = line.LastIndexOf(' ', Length);
        var end = space > Length / 2 ? space : Length;
        return line[..(char.IsLowSurrogate(line[end]) ? end - 1 : end)] + " …";
    }
}
