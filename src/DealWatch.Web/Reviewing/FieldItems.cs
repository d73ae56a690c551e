using DealWatch.Extraction.Records;
using DealWatch.Web.Data;
using DealWatch.Web.Reconciliation;
using DealWatch.Web.Reconciliation.Linking;
using DealWatch.Web.Reconciliation.Resolution;
using DealWatch.Web.Search;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Reviewing;

/// <summary>Loads questions on fields of deals, each possible value with the words that speak for it.</summary>
internal sealed class FieldItems(DealWatchDbContext db)
{
    private const int QuotesOfChoice = 2, MostChoices = 9;

    public async Task<List<ReviewItem.Field>> LoadAsync(IReadOnlyList<QueueEntry> entries, CancellationToken cancellationToken)
    {
        if (entries.Count == 0)
        {
            return [];
        }

        var ids = entries.Select(entry => entry.First).ToHashSet();
        var deals = await db.Deals.AsNoTracking().Where(deal => ids.Contains(deal.Id))
            .Include(deal => deal.Parties).ThenInclude(party => party.Company)
            .Include(deal => deal.Chips)
            .Include(deal => deal.Fields)
            .AsSplitQuery()
            .ToDictionaryAsync(deal => deal.Id, cancellationToken);
        var dealOf = await db.Reports.Where(report => report.DealId != null && ids.Contains(report.DealId.Value)).ToDictionaryAsync(report => report.Id, report => report.DealId!.Value, cancellationToken);
        var reports = (await new LinkReports(db).LoadAsync(dealOf.Keys, cancellationToken)).ToLookup(report => dealOf[report.Id]);
        var questions = entries.Where(entry => deals.ContainsKey(entry.First))
            .Select(entry => (Entry: entry, Field: deals[entry.First].Fields.Find(field => field.Field == entry.Field)))
            .Where(item => item.Field is not null)
            .Select(item => (item.Entry, Question: FieldQuestion.Of(item.Field!, [.. reports[item.Entry.First]])))
            .ToList();
        var words = await WordsAsync(questions.SelectMany(item => item.Question.Choices.SelectMany(Quoted)).Select(report => report.Id).ToHashSet(), [.. entries.Select(entry => entry.Field)], cancellationToken);
        return questions.ConvertAll(item => ToItem(item.Entry, item.Question, deals[item.Entry.First], words));
    }

    private static IEnumerable<LinkReport> Quoted(ClaimGroup<string> choice) => choice.Reports.OrderByDescending(report => report.IsPrimary).ThenByDescending(report => report.Confidence).Take(QuotesOfChoice);

    /// <summary>A report may state a value and, beside it, a total.</summary>
    private static string EvidenceOf(string field, ClaimGroup<string> choice, LinkReport report) =>
        field != "value" || (report.Value is { } value && FieldClaims.IsSame(field, FieldText.Of(value), choice.Value)) ? field : "total";

    private static ReviewItem.Field ToItem(QueueEntry entry, FieldQuestion question, Deal deal, ILookup<(int Report, string Field), QuotedWords> words)
    {
        var row = question.Field;
        var choices = WithPresent(row.Value, question.Choices.Take(MostChoices).Select(choice => new FieldChoice(
            choice.Value,
            FieldClaims.IsSame(row.Field, choice.Value, row.Value),
            choice.Reports.Count,
            [.. Quoted(choice).SelectMany(report => words[(report.Id, EvidenceOf(row.Field, choice, report))].Take(1))])));
        return new ReviewItem.Field(
            entry,
            deal.ToRow(null, []),
            $"/deals/{deal.Id}/{deal.Slug}",
            row.Field,
            row.Value,
            [.. choices, .. Alternatives(row.Field, choices)],
            row.Conflict ? null : row.Confidence,
            row.Rule == FieldRule.Override,
            question.Stamp);
    }

    /// <summary>Type and status have few values, so that each is on offer, whether a source says it or not.</summary>
    private static IEnumerable<FieldChoice> Alternatives(string field, IReadOnlyList<FieldChoice> choices)
    {
        var all = field switch
        {
            "type" => Enum.GetValues<DealType>().Select(type => type.ToText()),
            "status" => Enum.GetValues<DealStatus>().Select(status => status.ToText()),
            _ => [],
        };
        return all.Where(value => choices.All(choice => choice.Value != value)).Select(value => new FieldChoice(value, false, 0, []));
    }

    /// <summary>A sum of steps, or what a person set, may be what no source says.</summary>
    private static List<FieldChoice> WithPresent(string value, IEnumerable<FieldChoice> choices)
    {
        var all = choices.ToList();
        return value.Length == 0 || all.Exists(choice => choice.Holds) ? all : [new FieldChoice(value, true, 0, []), .. all];
    }

    private async Task<ILookup<(int Report, string Field), QuotedWords>> WordsAsync(HashSet<int> reports, HashSet<string> fields, CancellationToken cancellationToken)
    {
        fields.Add("total");
        var found = await db.Evidence.AsNoTracking().Where(evidence => reports.Contains(evidence.ReportId) && fields.Contains(evidence.Field))
            .OrderBy(evidence => evidence.Start).ThenBy(evidence => evidence.Id)
            .Select(evidence => new { evidence.Id, evidence.ReportId, evidence.Field, evidence.Start, evidence.End, evidence.Report!.ArticleId })
            .ToListAsync(cancellationToken);
        var ids = found.Select(evidence => evidence.ArticleId).ToHashSet();
        var articles = await db.Articles.AsNoTracking().Where(article => ids.Contains(article.Id)).ToDictionaryAsync(article => article.Id, cancellationToken);
        return found.ToLookup(evidence => (evidence.ReportId, evidence.Field), evidence =>
        {
            var article = articles[evidence.ArticleId];
            return new QuotedWords(Passage.Of(article.Text, evidence.Start, evidence.End), article.ToSource(), $"/articles/{article.Id}#e{evidence.Id}");
        });
    }
}
