using DealWatch.Web.Companies;
using DealWatch.Web.Data;
using DealWatch.Web.Ingestion;
using DealWatch.Web.Pages.Shared;
using DealWatch.Web.Reextraction;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Pages.Reextract;

/// <summary>Shows what the current extractor would make of stored articles, and has them read again.</summary>
internal sealed class IndexModel(DealWatchDbContext db, StoredReading reading, RunQueue queue, RunQueries runs, ExtractionStep extraction) : PageModel
{
    private const int MostDifferences = 40, ShownRuns = 10, LongestName = 100;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    /// <summary>Only articles of that day and later.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? Since { get; set; }

    /// <summary>Only articles that hold this name.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Name { get; set; }

    /// <summary>Only articles that speak of what this step on a company changed.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Step { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Article { get; set; }

    public ReadingScope Scope { get; private set; } = new();

    public string Version => extraction.Now.Version;

    /// <summary>The versions that have read the stored articles, the most frequent first.</summary>
    public IReadOnlyList<(string Version, int Articles)> Versions { get; private set; } = [];

    /// <summary>Null when nothing was asked for yet.</summary>
    public ReadingPreview? Preview { get; private set; }

    public IReadOnlyList<ChangeGroup> Groups { get; private set; } = [];

    public IReadOnlyList<RunRow> Runs { get; private set; } = [];

    /// <summary>Number of the run that is under way; null when none is.</summary>
    public int? Current => queue.Current;

    public string? Problem { get; private set; }

    /// <param name="show">Look at the articles.</param>
    /// <param name="after">Number of the article to begin after.</param>
    public async Task OnGetAsync(bool show, int after, CancellationToken cancellationToken)
    {
        if (await LoadAsync(cancellationToken) && (show || after > 0))
        {
            Preview = await reading.PreviewAsync(Scope, after, MostDifferences, Patience, cancellationToken);
            Groups = RunQueries.Group(Preview.Differences);
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!await LoadAsync(cancellationToken))
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        if (await queue.BeginAsync(Scope, ReaderName.Of(HttpContext), cancellationToken) is { } run)
        {
            return Redirect($"/reextract/runs/{run}");
        }

        Problem = T("Another run is under way; two at once would read the same articles. Wait until it has ended.");
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    /// <summary>The scope as hidden fields and as an address keep it.</summary>
    public Dictionary<string, string> ScopeQuery()
    {
        var pairs = new Dictionary<string, string>();
        Add("since", Since?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Add("name", Name);
        Add("step", Step?.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Add("article", Article?.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return pairs;

        void Add(string key, string? value)
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                pairs[key] = value;
            }
        }
    }

    private async Task<bool> LoadAsync(CancellationToken cancellationToken)
    {
        var versions = await db.Articles.GroupBy(article => article.ExtractorVersion)
            .Select(group => new { Version = group.Key, Articles = group.Count() })
            .OrderByDescending(group => group.Articles)
            .ToListAsync(cancellationToken);
        Versions = versions.ConvertAll(version => (version.Version, version.Articles));
        Runs = await runs.NewestAsync(ShownRuns, cancellationToken);
        if (!ModelState.IsValid || Name?.Length > LongestName)
        {
            Problem = Name?.Length > LongestName ? T("The name is longer than {0} characters.", LongestName) : T("That is no day. Choose one, or leave the field empty.");
            return false;
        }

        Scope = new ReadingScope { Since = Since, Article = Article, Names = await NamesAsync(cancellationToken) };
        return true;
    }

    private async Task<IReadOnlyList<string>> NamesAsync(CancellationToken cancellationToken) =>
        !string.IsNullOrWhiteSpace(Name) ? [Name.Trim()] : Step is { } step ? await StepNames.OfAsync(db, step, cancellationToken) : [];
}
