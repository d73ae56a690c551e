using DealWatch.Web.Data;

namespace DealWatch.Web.Search.Typed;

/// <summary>
/// Reads a question of words, phrases and conditions (<c>openai provider:CoreWeave value&gt;10bn "sette anni"</c>). Whatever is typed has an answer:
/// what is not understood is said and left out.
/// </summary>
public sealed class QueryReader(CompanySearch companies, FacetQueries facets, TimeProvider clock)
{
    private const int MaxTyped = 400;

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    /// <param name="typed">The question.</param>
    /// <param name="within">What is asked for already; the question narrows it.</param>
    /// <param name="cancellationToken">Gives the reading up.</param>
    public async Task<UnderstoodQuery> ReadAsync(string? typed, DealFilter within, CancellationToken cancellationToken)
    {
        var text = UnicodeText.Repair(typed ?? "");
        var (parts, problems) = QueryLexer.Read(text.Length > MaxTyped ? text[..MaxTyped] : text);
        var draft = new QueryDraft(within with { Q = null });
        draft.Refuse(problems);
        foreach (var part in parts.Where(part => part.IsPhrase))
        {
            ReadPhrase(part, draft);
        }

        foreach (var part in parts.Where(part => part.Field is not null))
        {
            await ReadConditionAsync(part, draft, cancellationToken);
        }

        await ReadWordsAsync([.. parts.Where(part => part is { Field: null, IsPhrase: false })], draft, cancellationToken);
        return draft.Understood;
    }

    private static void ReadPhrase(QueryPart part, QueryDraft draft)
    {
        if (SearchText.Fold(part.Text).Length == 0)
        {
            return;
        }

        if (part.IsNegated)
        {
            draft.LeaveOut(part, new DealFilter { Phrase = part.Text });
        }
        else
        {
            draft.Once(part, draft.Filter.Phrase, draft.Filter with { Phrase = part.Text });
        }
    }

    private async Task ReadWordsAsync(IReadOnlyList<QueryPart> words, QueryDraft draft, CancellationToken cancellationToken)
    {
        var rest = new List<string>();
        foreach (var (word, company) in await new NamedCompanies(companies).ReadAsync(words, cancellationToken))
        {
            if (company is not null && word.IsNegated)
            {
                draft.LeaveOut(word, new DealFilter { Company = company.Slug });
            }
            else if (company is not null)
            {
                draft.Party(company.Slug);
            }
            else if (word.IsNegated)
            {
                draft.Filter = Exclusion.Add(draft.Filter, new DealFilter { Q = word.Text });
            }
            else
            {
                rest.Add(word.Text);
            }
        }

        draft.Filter = rest.Count == 0 ? draft.Filter : draft.Filter with { Q = string.Join(' ', rest) };
    }

    private async Task ReadConditionAsync(QueryPart part, QueryDraft draft, CancellationToken cancellationToken)
    {
        if (FieldTable.Find(part.Field!) is not { } word)
        {
            var meant = FieldTable.Nearest(part.Field!);
            draft.Refuse(part, meant is null ? T("“{0}” is no field", part.Field) : T("“{0}” is no field; did you mean {1}?", part.Field, meant));
        }
        else if (SearchText.Fold(part.Text).Length == 0)
        {
            draft.Refuse(part, T("{0} needs a value, such as {1}.", word.Name, word.Example));
        }
        else if (part.Sign != ":" && word.Field is not (QueryField.Value or QueryField.Power or QueryField.Year))
        {
            draft.Refuse(part, T("{0} is no number; write {1}.", word.Name, word.Example));
        }
        else if (part.IsNegated)
        {
            await ReadNegatedAsync(word, part, draft, cancellationToken);
        }
        else
        {
            await ReadFieldAsync(word, part, draft, cancellationToken);
        }
    }

    private async Task ReadNegatedAsync(FieldWord word, QueryPart part, QueryDraft draft, CancellationToken cancellationToken)
    {
        var asked = new QueryDraft(new DealFilter());
        await ReadFieldAsync(word, part, asked, cancellationToken);
        draft.Refuse(asked.Understood.Problems);
        if (Exclusion.Add(new DealFilter(), asked.Filter) is { IsEmpty: false })
        {
            draft.LeaveOut(part, asked.Filter);
        }
        else if (!asked.Filter.IsEmpty)
        {
            draft.Refuse(part, T("{0} has an opposite instead of a minus sign: write {1}.", word.Name, word.Opposite));
        }
    }

    private async Task ReadFieldAsync(FieldWord word, QueryPart part, QueryDraft draft, CancellationToken cancellationToken)
    {
        switch (word.Field)
        {
            case QueryField.Company or QueryField.Buyer or QueryField.Provider:
                await ReadCompanyAsync(word.Field, part, draft, cancellationToken);
                break;
            case QueryField.Vendor or QueryField.Cloud or QueryField.Chip:
                await ReadGoodsAsync(word.Field, part, draft, cancellationToken);
                break;
            case QueryField.Value or QueryField.Power:
                ConditionReader.Quantity(word, part, draft);
                break;
            case QueryField.Year or QueryField.Month or QueryField.From or QueryField.To or QueryField.Since:
                DayConditions.Read(word, part, draft, Today);
                break;
            default:
                ConditionReader.Choice(word, part, draft, Today);
                break;
        }
    }

    private async Task ReadCompanyAsync(QueryField field, QueryPart part, QueryDraft draft, CancellationToken cancellationToken)
    {
        var found = await companies.SuggestAsync(part.Text, 1, cancellationToken);
        if (found.Count == 0)
        {
            var near = await companies.NearestAsync(part.Text, 1, cancellationToken);
            draft.Refuse(part, near.Count == 0
                ? T("No company is known as “{0}”.", part.Text)
                : T("No company is known as “{0}”; did you mean {1}?", part.Text, near[0].Matched ?? near[0].Name));
            return;
        }

        var (slug, filter) = (found[0].Slug, draft.Filter);
        switch (field)
        {
            case QueryField.Buyer:
                draft.Once(part, filter.Buyer, filter with { Buyer = slug });
                break;
            case QueryField.Provider:
                draft.Once(part, filter.Seller, filter with { Seller = slug });
                break;
            default:
                draft.Party(slug);
                break;
        }
    }

    private async Task ReadGoodsAsync(QueryField field, QueryPart part, QueryDraft draft, CancellationToken cancellationToken)
    {
        var (known, filter) = (await facets.AllAsync(cancellationToken), draft.Filter);
        var names = field == QueryField.Cloud ? known.Providers : known.ChipVendors;
        var name = names.FirstOrDefault(facet => string.Equals(facet.Value, part.Text, StringComparison.OrdinalIgnoreCase))?.Value;
        if (field == QueryField.Chip && name is null)
        {
            draft.Once(part, filter.Chip, filter with { Chip = part.Text });
        }
        else if (name is null)
        {
            draft.Refuse(part, T("No deal names “{0}” there. Named are: {1}.", part.Text, string.Join(", ", names.Select(facet => facet.Label))));
        }
        else if (field == QueryField.Cloud)
        {
            draft.Once(part, filter.Provider, filter with { Provider = name });
        }
        else
        {
            draft.Once(part, filter.ChipVendor, filter with { ChipVendor = name });
        }
    }
}
