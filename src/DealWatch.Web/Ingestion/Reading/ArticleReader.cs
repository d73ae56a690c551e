using System.Globalization;
using System.Text;
using DealWatch.Web.Data;

namespace DealWatch.Web.Ingestion.Reading;

/// <summary>Turns a file or pasted text into a draft. Any input gives an outcome, never an exception.</summary>
public sealed class ArticleReader(long maxBytes)
{
    /// <summary>Endings of the files that can be read.</summary>
    public static IReadOnlyList<string> Endings { get; } = [".txt", ".md", ".markdown", ".html", ".htm"];

    public ReadOutcome Read(ArticleSource source)
    {
        if (source.Content.Length > maxBytes)
        {
            return new ReadOutcome.TooLarge(maxBytes);
        }

        return source.Ending switch
        {
            ".txt" => ReadText(source),
            ".md" or ".markdown" => ReadMarkdown(source),
            ".html" or ".htm" => HtmlReader.Read(source),
            _ => new ReadOutcome.Unreadable(T("Files of this kind cannot be read; the kinds are {0}.", string.Join(", ", Endings))),
        };
    }

    /// <summary>Text from a form. Browsers send every line end as CR LF; it becomes LF again.</summary>
    public ReadOutcome ReadPasted(string text, ArticleDetails known)
    {
        if (Encoding.UTF8.GetByteCount(text) > maxBytes)
        {
            return new ReadOutcome.TooLarge(maxBytes);
        }

        return Checked(new ArticleDraft
        {
            Name = Later("Pasted text"),
            Text = UnicodeText.Repair(text).Replace("\r\n", "\n", StringComparison.Ordinal),
            Format = ArticleFormat.PlainText,
            Details = known,
        });
    }

    /// <summary>The size limit for people, such as "5 MB".</summary>
    public static string Megabytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1048576.0:0.#} MB");

    internal static ReadOutcome Checked(ArticleDraft draft) =>
        draft.Text.Contains('\0') ? new ReadOutcome.Unreadable(T("It holds characters that are no text (code 0)."))
        : !draft.Text.Any(char.IsLetterOrDigit) ? new ReadOutcome.Unreadable(T("It holds no words."))
        : new ReadOutcome.Done(draft);

    private static ReadOutcome ReadText(ArticleSource source)
    {
        var decoded = TextDecoder.Decode(source.Content.Span);
        return decoded.Text is null
            ? new ReadOutcome.Unreadable(decoded.Note!)
            : Checked(new ArticleDraft
            {
                Name = source.Name,
                Text = decoded.Text,
                Format = ArticleFormat.PlainText,
                Details = source.Known,
                Notes = decoded.Notes,
            });
    }

    private static ReadOutcome ReadMarkdown(ArticleSource source)
    {
        var decoded = TextDecoder.Decode(source.Content.Span);
        if (decoded.Text is null)
        {
            return new ReadOutcome.Unreadable(decoded.Note!);
        }

        var matter = FrontMatter.Split(decoded.Text);
        return Checked(new ArticleDraft
        {
            Name = source.Name,
            Text = matter.Body,
            Format = ArticleFormat.Markdown,
            Details = source.Known.Or(matter.Details),
            Notes = [.. decoded.Notes, .. matter.Notes],
        });
    }
}
