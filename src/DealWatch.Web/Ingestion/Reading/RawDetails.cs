using System.Globalization;

namespace DealWatch.Web.Ingestion.Reading;

/// <summary>Details of an article as a form, front matter or a page's metadata states them, not checked yet.</summary>
public sealed record RawDetails
{
    public const int MaxTitle = 500;
    public const int MaxPublisher = 200;
    public const int MaxUrl = 2000;

    private static readonly HashSet<string> LanguageCodes =
        [.. CultureInfo.GetCultures(CultureTypes.NeutralCultures).Select(culture => culture.TwoLetterISOLanguageName).Where(code => code.Length == 2 && code != "iv")];

    public string? Title { get; init; }

    public string? Publisher { get; init; }

    public string? Url { get; init; }

    /// <summary>ISO 8601, with or without a time.</summary>
    public string? Published { get; init; }

    public string? Language { get; init; }

    /// <summary>The details that can be taken, and a problem for each that cannot.</summary>
    public (ArticleDetails Details, IReadOnlyList<FieldProblem> Problems) Check()
    {
        var problems = new List<FieldProblem>();
        var details = new ArticleDetails
        {
            Title = Short(nameof(Title), Title, MaxTitle, problems),
            Publisher = Short(nameof(Publisher), Publisher, MaxPublisher, problems),
            Url = CheckUrl(Short(nameof(Url), Url, MaxUrl, problems), problems),
            Published = CheckDate(Published, problems),
            Language = CheckLanguage(Language, problems),
        };
        return (details, problems);
    }

    private static string? Short(string field, string? value, int limit, List<FieldProblem> problems)
    {
        var text = string.Join(' ', (value ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (text.Length <= limit)
        {
            return text.Length == 0 ? null : text;
        }

        problems.Add(new FieldProblem(field, string.Create(CultureInfo.InvariantCulture, $"{field} has {text.Length:N0} characters; {limit:N0} are allowed.")));
        return null;
    }

    private static string? CheckUrl(string? url, List<FieldProblem> problems)
    {
        if (url is null)
        {
            return null;
        }

        if (Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
        {
            return url;
        }

        problems.Add(new FieldProblem(nameof(Url), Later("The address must begin with http:// or https://.")));
        return null;
    }

    private static DateOnly? CheckDate(string? text, List<FieldProblem> problems)
    {
        text = text?.Trim();
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        if (text.Length >= 10
            && (text.Length == 10 || text[10] is 'T' or 't' or ' ')
            && DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        problems.Add(new FieldProblem(nameof(Published), Later("The date must be written as year-month-day, such as 2025-11-03.")));
        return null;
    }

    private static string? CheckLanguage(string? text, List<FieldProblem> problems)
    {
        var code = text?.Trim().ToLowerInvariant().Split('-', '_')[0];
        if (string.IsNullOrEmpty(code))
        {
            return null;
        }

        if (LanguageCodes.Contains(code))
        {
            return code;
        }

        problems.Add(new FieldProblem(nameof(Language), Later("The language must be a two-letter code, such as it or en.")));
        return null;
    }
}
