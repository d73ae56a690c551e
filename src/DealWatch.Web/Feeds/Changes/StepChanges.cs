using DealWatch.Extraction.Records;
using DealWatch.Web.Data;
using DealWatch.Web.Pages.Display;
using DealWatch.Web.Search;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Feeds.Changes;

/// <summary>Steps in the lives of deals, by when the article that tells of them was added.</summary>
internal sealed class StepChanges(DealWatchDbContext db)
{
    public async Task<IEnumerable<ChangeRow>> NewestAsync(ChangeSelection selection, IReadOnlySet<int>? wanted, CancellationToken cancellationToken)
    {
        var steps = db.Events.AsNoTracking();
        if (wanted is not null)
        {
            steps = steps.Where(step => wanted.Contains(step.DealId));
        }

        if (selection.Since is { } since)
        {
            steps = steps.Where(step => step.Report!.Article!.AddedAt >= since);
        }

        var found = await steps
            .OrderByDescending(step => step.Report!.Article!.AddedAt).ThenByDescending(step => step.Report!.Article!.SortKey).ThenByDescending(step => step.Ordinal)
            .Take(selection.Limit)
            .Select(step => new ToldStep(
                step,
                step.Report!.Article!.AddedAt,
                new SourceRow(step.Report.ArticleId, step.Report.Article.DisplayTitle, step.Report.Article.Publisher, step.Report.Article.Url, step.Report.Article.Published, step.Report.Article.Language),
                step.Report.Evidence.Where(words => words.Field == (step.Amount == null ? "deal" : "value")).OrderBy(words => words.Start).Select(words => (int?)words.Id).FirstOrDefault(),
                step.Report.Evidence.Where(words => words.Field == (step.Amount == null ? "deal" : "value")).OrderBy(words => words.Start).Select(words => words.Quote).FirstOrDefault()))
            .ToListAsync(cancellationToken);
        return found.Select(Row);
    }

    private static ChangeRow Row(ToldStep told)
    {
        var step = told.Step;
        var money = Money(step.Amount, step.Currency, step.Qualifier, step.Period);
        var quote = told.Words is { } words && told.WordsId is { } id ? new QuoteRow(words, told.Source.ArticleId, id, told.Source.Language) : null;
        return new ChangeRow(
            FormattableString.Invariant($"report-{step.ReportId}-{step.Kind.ToText()}"),
            told.AddedAt,
            ChangeKind.Step,
            step.DealId,
            "",
            "",
            money is null ? DealWords.Name(step.Kind) : $"{DealWords.Name(step.Kind)}, {MoneyText.Full(money)}",
            [.. Details(step)],
            null,
            quote,
            told.Source);
    }

    private static IEnumerable<string> Details(DealEvent step)
    {
        if (step.Date is { } day)
        {
            yield return step.Bound switch
            {
                DateBound.NotAfter => $"On or before {TermText.Day(day)}",
                DateBound.NotBefore => $"On or after {TermText.Day(day)}",
                _ => $"On {TermText.Day(day)}",
            };
        }

        if (Money(step.TotalAmount, step.Currency, null, null) is { } total)
        {
            yield return $"In all {MoneyText.Full(total)}";
        }
    }

    private static MoneyValue? Money(long? amount, string? currency, MoneyQualifier? qualifier, MoneyPeriod? period) => amount is { } stated && currency is not null
        ? new MoneyValue(stated, currency, qualifier ?? MoneyQualifier.Exact, period ?? MoneyPeriod.Total)
        : null;

    private sealed record ToldStep(DealEvent Step, DateTime AddedAt, SourceRow Source, int? WordsId, string? Words);
}
