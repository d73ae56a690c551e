namespace DealWatch.Web.Search;

/// <summary>One thing that a filter leaves out.</summary>
/// <param name="Condition">Asks for just the deals that are left out.</param>
/// <param name="Rest">The filter without it.</param>
internal sealed record Exclusion(DealFilter Condition, DealFilter Rest)
{
    /// <summary>All that a filter leaves out; a deal that fits any of the conditions is left out.</summary>
    public static IReadOnlyList<Exclusion> Of(DealFilter filter)
    {
        var words = Words(filter.NotQ);
        Exclusion[] all =
        [
            new(new() { Company = filter.NotCompany }, filter with { NotCompany = null }),
            new(new() { Buyer = filter.NotBuyer }, filter with { NotBuyer = null }),
            new(new() { Seller = filter.NotSeller }, filter with { NotSeller = null }),
            new(new() { Type = filter.NotType }, filter with { NotType = null }),
            new(new() { Status = filter.NotStatus }, filter with { NotStatus = null }),
            new(new() { From = filter.NotDate, To = filter.NotDate }, filter with { NotDate = null }),
            new(new() { Since = filter.NotSince }, filter with { NotSince = null }),
            new(new() { ChipVendor = filter.NotChipVendor }, filter with { NotChipVendor = null }),
            new(new() { Chip = filter.NotChip }, filter with { NotChip = null }),
            new(new() { Provider = filter.NotProvider }, filter with { NotProvider = null }),
            new(new() { Language = filter.NotLanguage }, filter with { NotLanguage = null }),
            new(new() { Publisher = filter.NotPublisher }, filter with { NotPublisher = null }),
            new(new() { Phrase = filter.NotPhrase }, filter with { NotPhrase = null }),
            .. words.Select(word => new Exclusion(new() { Q = word }, filter with { NotQ = string.Join(' ', words.Where(other => other != word)) })),
        ];
        return [.. all.Where(one => !one.Condition.IsEmpty)];
    }

    /// <summary>A filter that leaves out also what a condition asks for; the same filter where it asks for nothing that can be left out.</summary>
    public static DealFilter Add(DealFilter filter, DealFilter condition) => filter with
    {
        NotCompany = condition.Company ?? filter.NotCompany,
        NotBuyer = condition.Buyer ?? filter.NotBuyer,
        NotSeller = condition.Seller ?? filter.NotSeller,
        NotType = condition.Type ?? filter.NotType,
        NotStatus = condition.Status ?? filter.NotStatus,
        NotDate = Date(condition) ?? filter.NotDate,
        NotSince = condition.Since ?? filter.NotSince,
        NotChipVendor = condition.ChipVendor ?? filter.NotChipVendor,
        NotChip = condition.Chip ?? filter.NotChip,
        NotProvider = condition.Provider ?? filter.NotProvider,
        NotLanguage = condition.Language ?? filter.NotLanguage,
        NotPublisher = condition.Publisher ?? filter.NotPublisher,
        NotPhrase = condition.Phrase ?? filter.NotPhrase,
        NotQ = condition.Q is null ? filter.NotQ : string.Join(' ', Words($"{filter.NotQ} {condition.Q}")),
        Scope = condition.Scope is { } scope ? (scope == DealScope.Main ? DealScope.Background : DealScope.Main) : filter.Scope,
        Conflict = !condition.Conflict ?? filter.Conflict,
        Unsummed = !condition.Unsummed ?? filter.Unsummed,
        PossibleDouble = !condition.PossibleDouble ?? filter.PossibleDouble,
    };

    /// <summary>A day, month or year; null where the condition has no days or a span of them.</summary>
    private static FilterDate? Date(DealFilter condition) =>
        condition.Year is { } year ? new FilterDate(new DateOnly(year, 1, 1), DateLength.Year) : condition.From == condition.To ? condition.From : null;

    private static IReadOnlyList<string> Words(string? typed) =>
        [.. (typed ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.OrdinalIgnoreCase)];
}
