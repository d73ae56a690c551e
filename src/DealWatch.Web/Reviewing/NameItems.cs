using System.Globalization;
using DealWatch.Web.Data;
using DealWatch.Web.Search;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Reviewing;

/// <summary>Loads questions on names, each with the words that name it and the companies that it may mean.</summary>
internal sealed class NameItems(DealWatchDbContext db)
{
    private const int MostQuotes = 2, MostCandidates = 3, MostWords = 6, LeastLetters = 3;

    public async Task<List<ReviewItem.Name>> LoadAsync(IReadOnlyList<QueueEntry> entries, CancellationToken cancellationToken)
    {
        if (entries.Count == 0)
        {
            return [];
        }

        var ids = entries.Select(entry => entry.First).ToList();
        var names = await db.Companies.AsNoTracking().Where(company => ids.Contains(company.Id))
            .Select(company => new NameRow(company.Id, company.Name, company.Slug, db.DealParties.Where(party => party.CompanyId == company.Id).Select(party => party.DealId).Distinct().Count()))
            .ToDictionaryAsync(name => name.Id, cancellationToken);
        var quotes = await QuotesAsync(ids, cancellationToken);
        var candidates = await CandidatesAsync([.. names.Values], cancellationToken);
        return [.. entries.Where(entry => names.ContainsKey(entry.First)).Select(entry =>
        {
            var name = names[entry.First];
            return new ReviewItem.Name(entry, name.Text, $"/companies/{name.Slug}", name.Deals, [.. quotes[name.Id].Take(MostQuotes)], candidates[name.Id]);
        })];
    }

    private async Task<ILookup<int, QuotedWords>> QuotesAsync(List<int> names, CancellationToken cancellationToken)
    {
        var places = new List<Place>();
        foreach (var name in names)
        {
            // Of each the newest few: a name may stand in thousands of reports.
            places.AddRange(await db.Set<ReportParty>().AsNoTracking().Where(party => party.CompanyId == name && party.Report!.DealId != null)
                .OrderByDescending(party => party.Id)
                .Take(MostQuotes)
                .Select(party => new Place(name, party.ReportId, party.Ordinal))
                .ToListAsync(cancellationToken));
        }

        var reports = places.ConvertAll(place => place.Report);
        var evidence = await db.Evidence.AsNoTracking().Where(words => reports.Contains(words.ReportId) && words.Field.StartsWith("parties["))
            .OrderBy(words => words.Start)
            .Include(words => words.Report!.Article)
            .ToListAsync(cancellationToken);
        var wordsOf = evidence.ToLookup(words => (words.ReportId, words.Field));
        return places
            .Select(place => (place.Name, Words: wordsOf[(place.Report, string.Create(CultureInfo.InvariantCulture, $"parties[{place.Ordinal}]"))].FirstOrDefault()))
            .Where(place => place.Words is not null)
            .ToLookup(place => place.Name, place => ToQuote(place.Words!, place.Words!.Report!.Article!));
    }

    private static QuotedWords ToQuote(ReportEvidence words, Article article) => new(
        Passage.Of(article.Text, words.Start, words.End), article.ToSource(), string.Create(CultureInfo.InvariantCulture, $"/articles/{article.Id}#e{words.Id}"));

    /// <summary>Known companies one of whose names is some words of the name, or the name without its spaces; the longest first.</summary>
    private async Task<Dictionary<int, IReadOnlyList<NameCandidate>>> CandidatesAsync(IReadOnlyList<NameRow> names, CancellationToken cancellationToken)
    {
        var parts = names.ToDictionary(name => name.Id, name => Parts(SearchText.Fold(name.Text)));
        var wanted = parts.Values.SelectMany(part => part).ToHashSet();
        var known = await db.CompanyAliases.AsNoTracking()
            .Where(alias => wanted.Contains(alias.Folded) && alias.Company!.MergedIntoId == null && alias.Company.GazetteerId != null)
            .Select(alias => new { alias.Folded, alias.Name, alias.CompanyId, Company = alias.Company!.Name })
            .ToListAsync(cancellationToken);
        return names.ToDictionary(name => name.Id, IReadOnlyList<NameCandidate> (name) => [.. known
            .Where(alias => alias.CompanyId != name.Id && parts[name.Id].Contains(alias.Folded))
            .OrderByDescending(alias => alias.Folded.Length).ThenBy(alias => alias.CompanyId)
            .DistinctBy(alias => alias.CompanyId)
            .Take(MostCandidates)
            .Select(alias => new NameCandidate(alias.CompanyId, alias.Company, alias.Name == alias.Company ? null : alias.Name))]);
    }

    private static HashSet<string> Parts(string folded)
    {
        var words = folded.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostWords).ToArray();
        var parts = new HashSet<string> { string.Concat(words) };
        for (var start = 0; start < words.Length; start++)
        {
            for (var end = start + 1; end <= words.Length; end++)
            {
                parts.Add(string.Join(' ', words[start..end]));
            }
        }

        parts.RemoveWhere(part => part.Length < LeastLetters);
        return parts;
    }

    private sealed record Place(int Name, int Report, int Ordinal);

    private sealed record NameRow(int Id, string Text, string Slug, int Deals);
}
