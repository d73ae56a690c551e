using DealWatch.Extraction.Records;
using DealWatch.Web.Data;
using DealWatch.Web.Search;
using DealWatch.Web.Timelines;

namespace DealWatch.Web.Tests.Timelines;

/// <summary>Self-made deals for pictures.</summary>
internal static class Drawn
{
    public static PictureDeal Deal(
        int id, DateOnly day, long? usd = null, string buyer = "Lumen", string provider = "Foundry", DealType type = DealType.Compute,
        DealStatus status = DealStatus.Signed, int? months = null, int? startYear = null, int? endYear = null, params PictureStep[] steps)
    {
        var row = new DealRow
        {
            Id = id,
            Slug = $"{buyer}-{provider}".ToLowerInvariant(),
            Type = type,
            Status = status,
            IsPrimary = true,
            Date = day,
            Value = usd is { } amount ? new MoneyValue(amount, "USD", MoneyQualifier.Exact, MoneyPeriod.Total) : null,
            ValueAsWritten = null,
            AmountUsd = usd,
            UsdRateYear = null,
            DurationMonths = months,
            StartYear = startYear,
            EndYear = endYear,
            CloudProvider = null,
            PowerMw = null,
            Confidence = 0.9,
            Parties = type == DealType.Partnership
                ? [Party(buyer, PartyRole.Partner), Party(provider, PartyRole.Partner)]
                : [Party(buyer, PartyRole.Customer), Party(provider, PartyRole.Provider)],
            Chips = [],
            Sources = [],
        };
        return new PictureDeal(row, day, TermSpan.Of(row, day), steps);
    }

    /// <summary>A market with few large companies and many small ones, the same for the same seed.</summary>
    public static PictureDeal[] Many(int seed, int count)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(1, count).Select(id =>
        {
            var day = new DateOnly(2022, 1, 1).AddDays(random.Next(1800));
            return Deal(
                id,
                day,
                random.Next(3) == 0 ? null : (long)Math.Pow(10, 6 + (random.NextDouble() * 5.5)),
                $"Company of buyers {(int)(40 * Math.Pow(random.NextDouble(), 3))}",
                $"Company of providers {random.Next(60)}",
                Enum.GetValues<DealType>()[random.Next(8)],
                Enum.GetValues<DealStatus>()[random.Next(4)],
                months: random.Next(3) == 0 ? random.Next(12, 120) : null,
                steps: random.Next(8) == 0 ? [new(DealEventKind.Signed, day), new(DealEventKind.Expanded, day.AddDays(random.Next(20, 300)))] : []);
        })];
    }

    private static PartyRow Party(string name, PartyRole role) => new(name, name.ToLowerInvariant().Replace(' ', '-'), role, null);
}
