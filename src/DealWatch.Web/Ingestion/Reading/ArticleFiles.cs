namespace DealWatch.Web.Ingestion.Reading;

/// <summary>Finds the articles behind paths given by a person.</summary>
public static class ArticleFiles
{
    /// <summary>The files themselves, and for a folder all files in it that can be read, at any depth, in ordinal order of their names.</summary>
    public static IEnumerable<ArticleFile> Find(IEnumerable<string> paths) => paths.SelectMany(path => Directory.Exists(path)
        ? InFolder(Path.GetFullPath(path))
        : [new ArticleFile(Path.GetFullPath(path), path, Path.GetFileName(path))]);

    private static IEnumerable<ArticleFile> InFolder(string folder) => Directory
        .EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true })
        .Where(path => ArticleReader.Endings.Contains(Path.GetExtension(path).ToLowerInvariant()))
        .Select(path => (Path: path, Label: Path.GetRelativePath(folder, path).Replace('\\', '/')))
        .OrderBy(file => file.Label, StringComparer.Ordinal)
        .Select(file => new ArticleFile(file.Path, file.Label, file.Label));
}
