using DealWatch.Extraction;
using DealWatch.Extraction.Records;
using DealWatch.Web.Data;
using DealWatch.Web.Pages.Display;
using DealWatch.Web.Reconciliation.Edits;
using DealWatch.Web.Reconciliation.Resolution;
using DealWatch.Web.Search;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Pages.Deals.Editing.Entry;

/// <summary>Finds what a person changed in the form of a deal.</summary>
internal sealed class DealFormReader(DealWatchDbContext db, CompanySearch search, DealExtractor extractor)
{
    /// <param name="form">Where somebody else changed a field in the meantime, what the form has seen is brought up to date.</param>
    /// <param name="detail">The deal as it is now.</param>
    /// <param name="cancellationToken">Gives the reading up.</param>
    /// <returns>The changes, and by field why something cannot be taken.</returns>
    public async Task<(IReadOnlyList<FieldChange> Changes, IReadOnlyDictionary<string, string> Problems)> ReadAsync(
        DealForm form, DealDetail detail, CancellationToken cancellationToken)
    {
        var changes = new List<FieldChange>();
        var problems = new Dictionary<string, string>();
        foreach (var field in FieldNames.All)
        {
            var (change, problem) = await TakenAsync(form, detail, field, cancellationToken) is { } taken
                ? (taken, null)
                : form.IsTouched(field) ? await TypedAsync(form, detail, field, cancellationToken) : (null, null);
            if (problem is not null)
            {
                problems[field] = problem;
            }
            else if (change is not null && (change.Value != ShownField.Of(detail.Deal, field) || form.Take.GetValueOrDefault(field) == DealForm.Lock))
            {
                changes.Add(change);
            }
        }

        if (Year(FieldNames.StartYear) is { } start && Year(FieldNames.EndYear) is { } end && end < start && changes.Exists(change => change.Field is FieldNames.StartYear or FieldNames.EndYear))
        {
            problems.TryAdd(FieldNames.EndYear, T("The last year ({0}) comes before the first ({1}).", end, start));
        }

        return (changes, problems);

        int? Year(string field) => FieldText.ParseInt(changes.Find(change => change.Field == field)?.Value ?? ShownField.Of(detail.Deal, field));
    }

    /// <summary>What was chosen of the sources; null when nothing was.</summary>
    private async Task<FieldChange?> TakenAsync(DealForm form, DealDetail detail, string field, CancellationToken cancellationToken)
    {
        var choice = form.Take.GetValueOrDefault(field) ?? "";
        if (choice == FieldOverride.LeftToSources)
        {
            return new FieldChange(field, choice);
        }

        var source = choice == DealForm.Lock ? detail.Deal : (DealTerms?)detail.Reports.FirstOrDefault(report => FieldText.Of(report.Id) == choice);
        if (source is null)
        {
            return null;
        }

        if (field != FieldNames.Parties)
        {
            return new FieldChange(field, ShownField.Of(source, field));
        }

        var slugs = source.Parties.Select(party => party.Slug).ToList();
        var ids = await db.Companies.Where(company => slugs.Contains(company.Slug)).ToDictionaryAsync(company => company.Slug, company => company.Id, cancellationToken);
        return new FieldChange(field, ShownField.Of(source, field), [.. source.Parties.Select(party => new PartyChange(ids[party.Slug], party.Name, party.Role, party.Brand))]);
    }

    private async Task<(FieldChange? Change, string? Problem)> TypedAsync(DealForm form, DealDetail detail, string field, CancellationToken cancellationToken)
    {
        IReadOnlyList<PartyChange>? parties = null;
        Typed typed;
        if (field == FieldNames.Parties)
        {
            (typed, parties) = await new TypedParties(db, search).ReadAsync(form.Parties, form.AddCompanies, cancellationToken);
        }
        else
        {
            typed = Read(form, field);
        }

        var now = ShownField.Of(detail.Deal, field);
        if (typed.Problem is null && form.SeenOf(field) != now)
        {
            form.Seen[field] = now;
            return (null, T("Meanwhile this has become: {0}. What you typed is still here; save again to set it.", FieldValueText.Of(field, now)));
        }

        return (new FieldChange(field, typed.Value, parties), typed.Problem);
    }

    private Typed Read(DealForm form, string field) => field switch
    {
        FieldNames.Type => FieldText.ParseEnum<DealType>(form.Type ?? "") is null ? Typed.Wrong(T("Choose one of the types.")) : new Typed(form.Type!, null),
        FieldNames.Status => FieldText.ParseEnum<DealStatus>(form.Status ?? "") is null ? Typed.Wrong(T("Choose one of the statuses.")) : new Typed(form.Status!, null),
        FieldNames.Value => new TypedMoney(extractor).Read(
            form.Amount, FieldText.ParseEnum<MoneyQualifier>(form.Qualifier ?? "") ?? MoneyQualifier.Exact, FieldText.ParseEnum<MoneyPeriod>(form.Period ?? "") ?? MoneyPeriod.Total,
            FieldText.ParseMoney(form.SeenOf(FieldNames.Value))),
        FieldNames.DurationMonths => TypedTerm.Read(form.Term),
        FieldNames.StartYear => TypedDate.ReadYear(form.StartYear),
        FieldNames.EndYear => TypedDate.ReadYear(form.EndYear),
        FieldNames.Chips => TypedChips.Read(form.Chips),
        FieldNames.CloudProvider => TypedText.ReadName(form.Cloud),
        FieldNames.PowerMw => TypedPower.Read(form.Power),
        _ => TypedDate.ReadDay(form.Announced),
    };
}
