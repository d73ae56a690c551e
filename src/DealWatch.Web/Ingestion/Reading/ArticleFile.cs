namespace DealWatch.Web.Ingestion.Reading;

/// <summary>
/// An article in a file of this machine. A file of the same name ending in <c>.yml</c> beside it may say what is known about it, so that
/// its own bytes stay as they came.
/// </summary>
/// <param name="Path">Full path.</param>
/// <param name="Shown">Path as it is named to people: as they gave it, or inside the folder that they gave.</param>
/// <param name="Label">Path inside the folder that was asked for; the file's name when the file was.</param>
public sealed record ArticleFile(string Path, string Shown, string Label)
{
    public ReadOutcome Read(ArticleReader reader, long maxBytes)
    {
        try
        {
            if (new FileInfo(Path).Length > maxBytes)
            {
                return new ReadOutcome.TooLarge(maxBytes);
            }

            var known = KnownDetails();
            return reader.Read(new ArticleSource(System.IO.Path.GetFileName(Path), File.ReadAllBytes(Path), known));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new ReadOutcome.Unreadable(exception is FileNotFoundException or DirectoryNotFoundException
                ? "There is no such file."
                : $"The file cannot be opened: {exception.Message}");
        }
    }

    private ArticleDetails KnownDetails()
    {
        var side = System.IO.Path.ChangeExtension(Path, ".yml");
        return File.Exists(side) ? FrontMatter.ParseDetails(File.ReadAllText(side)).Details : ArticleDetails.None;
    }
}
