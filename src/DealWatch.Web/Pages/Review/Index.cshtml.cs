using DealWatch.Extraction;
using DealWatch.Web.Companies;
using DealWatch.Web.Data;
using DealWatch.Web.Pages.Shared;
using DealWatch.Web.Reconciliation;
using DealWatch.Web.Reviewing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DealWatch.Web.Pages.Review;

/// <summary>Asks a person what the extractor and the scores cannot tell, the questions on which most money hangs first. Every answer can be taken back.</summary>
internal sealed class IndexModel(
    ReviewQueue queue, ReviewItems items, ReviewAnswers answers, ReviewDesk desk, ReviewNames names, JudgementDesk edits, CompanyDesk companies, DealExtractor extractor) : PageModel
{
    private const int PageSize = 10, ShownAnswers = 10, LongestNote = 500;

    private static string NotOpen => T("This question is not open: it was answered already, or what it was about is gone. Nothing was changed.");

    private static string NotUnderstood => T("The answer was not understood. Nothing was changed.");

    [BindProperty(SupportsGet = true)]
    public ReviewPlace Place { get; set; } = new();

    /// <summary>What the person typed, when it was no value.</summary>
    public string? Typed { get; private set; }

    /// <summary>What became of the step that led here; null when there was none.</summary>
    public ReviewNews? News { get; private set; }

    public string? Problem { get; private set; }

    /// <summary>Parts of the address that mean nothing.</summary>
    public IReadOnlyList<string> Ignored { get; private set; } = [];

    /// <summary>All kinds together first.</summary>
    public IReadOnlyList<KindRow> Kinds { get; private set; } = [];

    public IReadOnlyList<ReviewItem> Items { get; private set; } = [];

    /// <summary>Cursor of the next page; null when this is the last.</summary>
    public string? Next { get; private set; }

    /// <summary>Newest first.</summary>
    public IReadOnlyList<AnswerRow> Answers { get; private set; } = [];

    private string Reader => ReaderName.Of(HttpContext);

    public KindRow Shown => Kinds.First(kind => kind.Kind == Place.Kind);

    public Task OnGetAsync(ReviewNews? news, CancellationToken cancellationToken)
    {
        News = news;
        if (Place.After is not null && QueueCursor.Parse(Place.After) is null)
        {
            ModelState.AddModelError(nameof(Place.After), "is no place in the queue");
        }

        Ignored = [.. ModelState.Where(part => part.Value!.Errors.Count > 0).Select(part => $"{part.Key.ToLowerInvariant()}={part.Value!.AttemptedValue}")];
        return LoadAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostLinkAsync(int a, int b, bool same, string? note, CancellationToken cancellationToken) =>
        await RefusedAsync(note, cancellationToken)
        ?? await AnsweredAsync(await desk.AnswerLinkAsync(a, b, same, Reader, Tidy(note), cancellationToken), cancellationToken);

    public async Task<IActionResult> OnPostFieldAsync(int deal, string field, string stamp, string? value, FieldAnswer? answer, string? typed, string? note, CancellationToken cancellationToken)
    {
        if (await RefusedAsync(note, cancellationToken) is { } refused)
        {
            return refused;
        }

        var read = answer == FieldAnswer.Typed ? TypedField.Read(field, typed, extractor) : null;
        if (read?.Problem is { } problem)
        {
            Typed = typed ?? "";
            return await ComplainAsync(StatusCodes.Status400BadRequest, T("{0} Nothing was changed.", problem), cancellationToken);
        }

        var chosen = answer switch
        {
            FieldAnswer.None => "",
            FieldAnswer.Typed => read?.Value,
            _ => value,
        };
        if (chosen is null && answer != FieldAnswer.NoDeal)
        {
            return await ComplainAsync(StatusCodes.Status400BadRequest, NotUnderstood, cancellationToken);
        }

        return await AnsweredAsync(await desk.AnswerFieldAsync(deal, field, stamp, chosen, Reader, Tidy(note), cancellationToken), cancellationToken);
    }

    public async Task<IActionResult> OnPostArticleAsync(int article, bool missed, string? note, CancellationToken cancellationToken) =>
        await RefusedAsync(note, cancellationToken)
        ?? await AnsweredAsync(await desk.AnswerArticleAsync(article, missed, Reader, Tidy(note), cancellationToken), cancellationToken);

    public async Task<IActionResult> OnPostNameAsync(int company, NameAnswer? answer, int? alias, string? typed, string? companyKind, string? note, CancellationToken cancellationToken)
    {
        if (await RefusedAsync(note, cancellationToken) is { } refused)
        {
            return refused;
        }

        var answered = (answer, alias) switch
        {
            (NameAnswer.Company, _) => await names.MakeCompanyAsync(company, Tidy(companyKind), Reader, Tidy(note), cancellationToken),
            (NameAnswer.None, _) => await names.NotCompanyAsync(company, Reader, Tidy(note), cancellationToken),
            (NameAnswer.Alias, _) => await names.AliasOfAsync(company, typed, Reader, Tidy(note), cancellationToken),
            (null, { } known) => await names.AliasOfAsync(company, known, Reader, Tidy(note), cancellationToken),
            _ => new NameAnswered(AnswerOutcome.NoValue, null),
        };
        if (answered.Reason is { } reason)
        {
            Typed = answer == NameAnswer.Alias ? typed ?? "" : null;
            return await ComplainAsync(StatusCodes.Status400BadRequest, T("{0} Nothing was changed.", reason), cancellationToken);
        }

        return await AnsweredAsync(answered.Outcome, cancellationToken);
    }

    /// <param name="edit">Number of an edit of deals or an article; 0 when a step on a company is to be taken back.</param>
    /// <param name="step">Number of the step.</param>
    /// <param name="cancellationToken">Gives the waiting up.</param>
    public async Task<IActionResult> OnPostUndoAsync(int edit, int? step, CancellationToken cancellationToken) =>
        await RefusedAsync(null, cancellationToken)
        ?? ((step is { } number ? await companies.UndoAsync(number, Reader, cancellationToken) is CompanyOutcome.Done : await edits.UndoAsync(edit, Reader, cancellationToken))
            ? Back(ReviewNews.TakenBack)
            : await ComplainAsync(StatusCodes.Status409Conflict, T("There is no such answer, or it was taken back already. Nothing was changed."), cancellationToken));

    private static string? Tidy(string? note) => string.IsNullOrWhiteSpace(note) ? null : note.Trim();

    private async Task<IActionResult?> RefusedAsync(string? note, CancellationToken cancellationToken) =>
        !ModelState.IsValid ? await ComplainAsync(StatusCodes.Status400BadRequest, NotUnderstood, cancellationToken)
        : note?.Length > LongestNote ? await ComplainAsync(StatusCodes.Status400BadRequest, T("{0} Nothing was changed.", T("The note is longer than {0} characters.", LongestNote)), cancellationToken)
        : null;

    private async Task<IActionResult> AnsweredAsync(AnswerOutcome outcome, CancellationToken cancellationToken) => outcome switch
    {
        AnswerOutcome.Taken => Back(ReviewNews.Answered),
        AnswerOutcome.NoValue => await ComplainAsync(StatusCodes.Status400BadRequest, NotUnderstood, cancellationToken),
        AnswerOutcome.Changed => await ComplainAsync(StatusCodes.Status409Conflict, T("Something new was read on this question after the page was made. Please look at it again; nothing was changed."), cancellationToken),
        _ => await ComplainAsync(StatusCodes.Status409Conflict, NotOpen, cancellationToken),
    };

    private RedirectToPageResult Back(ReviewNews news) =>
        RedirectToPage(null, null, new { kind = Place.Kind?.ToText(), after = Place.After, news = news.ToString().ToLowerInvariant() }, $"q{Place.At}");

    private async Task<IActionResult> ComplainAsync(int status, string problem, CancellationToken cancellationToken)
    {
        Problem = problem;
        Response.StatusCode = status;
        await LoadAsync(cancellationToken);
        return Page();
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        var open = await queue.CountAsync(cancellationToken);
        var given = await answers.CountAsync(cancellationToken);
        Kinds =
        [
            new KindRow(null, open.Values.Sum(), given.Values.Sum()),
            .. Enum.GetValues<ReviewKind>().Select(kind => new KindRow(kind, open.GetValueOrDefault(kind), given.GetValueOrDefault(kind))),
        ];
        var entries = await queue.PageAsync(Place.Kind, QueueCursor.Parse(Place.After), PageSize + 1, cancellationToken);
        Next = entries.Count > PageSize ? QueueCursor.ToText(entries[PageSize - 1]) : null;
        Items = await items.LoadAsync([.. entries.Take(PageSize)], cancellationToken);
        Answers = await answers.NewestAsync(ShownAnswers, cancellationToken);
    }
}
