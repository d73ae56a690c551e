using DealWatch.Extraction.Records;
using DealWatch.Web.Data;
using DealWatch.Web.Reconciliation.Linking;
using DealWatch.Web.Search;

namespace DealWatch.Web.Reconciliation;

/// <summary>What a record of an article is known by when the article is read again.</summary>
/// <param name="Parties">Who deals with whom; roles may be read anew.</param>
/// <param name="Start">First code unit of the sentence that states the deal; the article's text never changes.</param>
/// <param name="End">Exclusive.</param>
internal sealed record ReportTraits(IReadOnlyList<PartyName> Parties, DealType Type, long? Amount, string? Currency, bool IsPrimary, int Start, int End)
{
    /// <param name="report">With parties, the companies that they are, and evidence.</param>
    public static ReportTraits Of(DealReport report)
    {
        var statement = report.Evidence.Find(evidence => evidence.Field == "deal");
        return new ReportTraits(
            [.. report.Parties.Select(party => new PartyName(party.Company!.Itself().GazetteerId, SearchText.Fold(party.Company.Itself().Name)))],
            report.Type, report.Amount, report.Currency, report.IsPrimary, statement?.Start ?? 0, statement?.End ?? 0);
    }

    public static ReportTraits Of(ExtractedDeal deal) => new(
        [.. deal.Parties.Select(party => new PartyName(party.Id, SearchText.Fold(party.Name)))],
        deal.Type, deal.Value?.Amount, deal.Value?.Currency, deal.Primary, deal.Statement.Start, deal.Statement.End);

    /// <summary>How surely the other one is the same record read anew; null when it is another one.</summary>
    public int? Likeness(ReportTraits other)
    {
        var shared = Parties.Count(party => other.Parties.Any(party.IsSame));
        var pair = shared >= 2 || (shared > 0 && shared == Math.Max(Parties.Count, other.Parties.Count));
        var family = Type.Family() == other.Type.Family();
        var sentence = Start < other.End && other.Start < End;
        var money = Amount is not null && (Amount, Currency) == (other.Amount, other.Currency);
        var isHeir = (pair && (family || sentence || money)) || (shared > 0 && sentence && family) || (sentence && money && Type == other.Type);
        return isHeir
            ? Points(pair, 16) + Points(shared > 0, 8) + Points(Type == other.Type, 8) + Points(family, 4) + Points(sentence, 4) + Points(money, 3) + Points(IsPrimary == other.IsPrimary, 1)
            : null;
    }

    private static int Points(bool holds, int worth) => holds ? worth : 0;
}
