using System.Security.Cryptography;
using DealWatch.Extraction.Training;
using DealWatch.Web.Data;
using DealWatch.Web.Ingestion;
using DealWatch.Web.Ingestion.Reading;

namespace DealWatch.Web.Commands;

/// <summary>
/// Loads labelled articles: <c>x.json</c> beside <c>x.md</c>, with the text inside or with its path, or a folder with <c>expected.json</c> and <c>article.md</c>.
/// Other JSON files are passed over.
/// </summary>
internal static class TrainingFiles
{
    private static readonly long Limit = new IngestionOptions().MaxFileBytes;

    /// <summary>All articles behind the paths, in ordinal order of their names.</summary>
    /// <exception cref="FormatException">A file cannot be used; the message names it. Learning from the rest would silently give other weights.</exception>
    public static IReadOnlyList<TrainingArticle> Load(IEnumerable<string> paths)
    {
        var articles = new SortedDictionary<string, TrainingArticle>(StringComparer.Ordinal);
        foreach (var (path, folder) in paths.SelectMany(Find))
        {
            if (LoadOne(path, folder) is { } article && !articles.TryAdd(article.Labelled.Id, article))
            {
                throw new FormatException($"{path}: Another file labels '{article.Labelled.Id}' too.");
            }
        }

        return [.. articles.Values];
    }

    /// <summary>SHA-256 over all labels and texts, in hexadecimal.</summary>
    public static string Hash(IEnumerable<TrainingArticle> articles)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var article in articles)
        {
            hash.AppendData(article.Content);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static IEnumerable<(string Path, string Folder)> Find(string path)
    {
        if (Directory.Exists(path))
        {
            return Directory.EnumerateFiles(path, "*.json", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true })
                .Order(StringComparer.Ordinal).Select(file => (file, path));
        }

        return File.Exists(path) ? [(path, Path.GetDirectoryName(Path.GetFullPath(path))!)] : throw new FormatException($"{path}: There is no such file or folder.");
    }

    private static TrainingArticle? LoadOne(string path, string folder)
    {
        try
        {
            var bytes = File.ReadAllBytes(path);
            if (bytes.Length > Limit)
            {
                throw new FormatException($"It is larger than {ArticleReader.Megabytes(Limit)}.");
            }

            return LabelFile.Parse(TextDecoder.Decode(bytes).Text ?? "") is { } labels ? Join(labels, path, folder, bytes) : null;
        }
        catch (Exception e) when (e is FormatException or IOException or UnauthorizedAccessException)
        {
            throw new FormatException($"{path}: {e.Message}", e);
        }
    }

    private static TrainingArticle Join(ArticleLabels labels, string path, string folder, byte[] labelBytes)
    {
        var file = labels.Article is { } named ? Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, named))
            : Path.GetFileName(path) == "expected.json" ? Path.Combine(Path.GetDirectoryName(path)!, "article.md")
            : Path.ChangeExtension(path, ".md");
        var beside = File.Exists(file);
        var draft = (beside ? ReadText(file) : Inside(labels)) with { Name = labels.Id };
        return new TrainingArticle(
            new LabelledArticle(labels.Id, draft.ToInput(), labels.Deals) { Language = labels.Language, FromPress = labels.FromPress },
            Path.GetRelativePath(folder, beside ? file : path).Replace('\\', '/'),
            draft,
            beside ? [.. labelBytes, .. File.ReadAllBytes(file)] : labelBytes);
    }

    private static ArticleDraft ReadText(string file) => new ArticleFile(file, file, file).Read(new ArticleReader(Limit), Limit) switch
    {
        ReadOutcome.Done done => done.Draft,
        ReadOutcome.Unreadable bad => throw new FormatException($"Its text {Path.GetFileName(file)} cannot be read. {bad.Reason}"),
        _ => throw new FormatException($"Its text {Path.GetFileName(file)} is larger than {ArticleReader.Megabytes(Limit)}."),
    };

    private static ArticleDraft Inside(ArticleLabels labels) => new()
    {
        Name = labels.Id,
        Text = string.IsNullOrWhiteSpace(labels.Text) ? throw new FormatException("It has no text, neither inside nor in a Markdown file beside it.") : labels.Text,
        Format = ArticleFormat.PlainText,
        Details = new ArticleDetails { Title = labels.Title, Published = labels.Published },
    };
}
