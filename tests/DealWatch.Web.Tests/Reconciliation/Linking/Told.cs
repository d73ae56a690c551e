using System.Globalization;
using DealWatch.Extraction.Records;
using DealWatch.Web.Reconciliation.Linking;

namespace DealWatch.Web.Tests.Reconciliation.Linking;

/// <summary>Reports made by hand, so that linking is tested apart from extraction.</summary>
internal static class Told
{
    public const int OpenAi = 1, Amazon = 2, CoreWeave = 3, Nvidia = 4, CoreScientific = 5, MicrosoftCo = 6, Oracle = 7, DeepMind = 8, Google = 9;

    private static int _next;

    /// <summary>A main deal of an article of this day; amounts in billions of dollars, null where none is stated.</summary>
    public static LinkReport Report(
        string day, double? billions, int customer = OpenAi, int provider = CoreWeave, DealType type = DealType.Compute,
        DealStatus status = DealStatus.Signed, ValueSense sense = ValueSense.Plain, double? total = null, string? key = null)
    {
        var id = Interlocked.Increment(ref _next);
        return new LinkReport
        {
            Id = id,
            Key = key ?? $"{day} {customer}-{provider} {billions} {type} {status} {sense}",
            ArticleId = id,
            Published = day.Length == 0 ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            Type = type,
            Status = status,
            Value = billions is { } amount ? Usd(amount) : null,
            Sense = sense,
            Total = total is { } sum ? Usd(sum) : null,
            Parties = [new LinkParty(customer, customer, PartyRole.Customer), new LinkParty(provider, provider, PartyRole.Provider)],
        };
    }

    public static MoneyValue Usd(double billions, MoneyQualifier qualifier = MoneyQualifier.Exact) =>
        new((long)Math.Round(billions * 1_000_000_000), "USD", qualifier, MoneyPeriod.Total);
}
