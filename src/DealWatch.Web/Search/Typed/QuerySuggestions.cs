using System.Globalization;
using DealWatch.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Search.Typed;

/// <summary>Offers companies, fields and values while a question is being typed.</summary>
internal sealed class QuerySuggestions(DealWatchDbContext db, CompanySearch companies, FacetQueries facets)
{
    private const int MostCompanies = 8;
    private const int MostFields = 4;
    private const int MostValues = 10;
    private const int MaxTyped = 400;

    public async Task<IReadOnlyList<QuerySuggestion>> ForAsync(string? typed, CancellationToken cancellationToken)
    {
        var text = typed is { Length: > MaxTyped } ? typed[..MaxTyped] : typed ?? "";
        var end = OpenEnd.Of(text);
        if (end.Field is not null)
        {
            return [.. await ValuesAsync(end, cancellationToken)];
        }

        var whole = await companies.SuggestAsync(text, MostCompanies, cancellationToken);
        var last = end.IsWhole ? [] : await companies.SuggestAsync(end.Text, MostCompanies - whole.Count, cancellationToken);
        return [.. whole.Select(QuerySuggestion.To), .. last.Select(company => QuerySuggestion.On(company, end.With(company.Name))), .. Fields(end)];
    }

    private static IEnumerable<QuerySuggestion> Fields(OpenEnd end) => FieldTable.All
        .Where(field => Begins(end.Text, field.Names))
        .Take(MostFields)
        .Select(field => QuerySuggestion.On(field.Example, $"{end.Before}{field.Name}{(field.Field is QueryField.Value or QueryField.Power ? ">" : ":")}", field.Meaning));

    private async Task<IEnumerable<QuerySuggestion>> ValuesAsync(OpenEnd end, CancellationToken cancellationToken)
    {
        var field = end.Field!.Field;
        if (field is QueryField.Company or QueryField.Buyer or QueryField.Provider)
        {
            var found = await companies.SuggestAsync(end.Text, MostCompanies, cancellationToken);
            return found.Select(company => QuerySuggestion.On(company, end.WithValue(company.Name)));
        }

        IEnumerable<(string Value, string? Note)> values = field switch
        {
            QueryField.Vendor => Plain(await FacetsAsync(known => known.ChipVendors, cancellationToken)),
            QueryField.Cloud => Plain(await FacetsAsync(known => known.Providers, cancellationToken)),
            QueryField.Year => Plain(await FacetsAsync(known => known.Years, cancellationToken)),
            QueryField.Chip => Plain(await db.DealChips.Where(chip => chip.Model != null).Select(chip => chip.Model!).Distinct().ToListAsync(cancellationToken)),
            QueryField.Source => Plain(await db.Articles.Where(article => article.Publisher != null).Select(article => article.Publisher!).Distinct().ToListAsync(cancellationToken)),
            QueryField.Type => Plain(ValueWords.Offered(ValueWords.Types)),
            QueryField.Status => Plain(ValueWords.Offered(ValueWords.Statuses)),
            QueryField.Is => Plain(ValueWords.Offered(ValueWords.Traits)),
            QueryField.Since => Plain(ValueWords.Offered(ValueWords.Since)),
            QueryField.Language => ValueWords.Languages.DistinctBy(pair => pair.Code).Select(pair => (pair.Code, (string?)pair.Word)),
            _ => [],
        };
        return values.Where(value => SearchText.Fold(end.Text).Length == 0 || Begins(end.Text, [value.Value, value.Note ?? ""]))
            .OrderBy(value => value.Value, StringComparer.Create(CultureInfo.InvariantCulture, CompareOptions.IgnoreCase | CompareOptions.NumericOrdering))
            .Take(MostValues)
            .Select(value => QuerySuggestion.On(value.Value, end.WithValue(value.Value), value.Note));
    }

    private async Task<IEnumerable<string>> FacetsAsync(Func<DealFacets, IReadOnlyList<Facet>> choose, CancellationToken cancellationToken) =>
        choose(await facets.AllAsync(cancellationToken)).Select(facet => facet.Value);

    private static IEnumerable<(string Value, string? Note)> Plain(IEnumerable<string> values) => values.Select(value => (value, (string?)null));

    private static bool Begins(string typed, IEnumerable<string> words)
    {
        var folded = SearchText.Fold(typed);
        return folded.Length > 0 && words.Any(word => SearchText.Fold(word).StartsWith(folded, StringComparison.Ordinal));
    }
}
