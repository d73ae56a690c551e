using DealWatch.Extraction.Records;
using DealWatch.Web.Data;
using DealWatch.Web.Reconciliation.Linking;
using DealWatch.Web.Reconciliation.Resolution;

namespace DealWatch.Web.Reconciliation.Histories;

/// <summary>The steps that carry a deal's own money: the first contract and what was added to it.</summary>
/// <param name="Base">The value of the first contract; null when only additions or totals are stated.</param>
/// <param name="Reported">Everything that sources state as a value that is no addition.</param>
internal sealed record MoneySteps(IReadOnlyList<HistoryStep> Steps, Resolved<MoneyValue>? Base, IReadOnlyList<ClaimGroup<MoneyValue>> Reported)
{
    /// <summary>A bare amount told this long before an equal addition is another one.</summary>
    private const int DaysOfOneStep = 30;

    private const int MostGroups = 10;

    public static MoneySteps Of(IReadOnlyList<LinkReport> reports, FieldChooser chooser)
    {
        var additions = Group(reports.Where(report => report.Sense == ValueSense.Adds));
        var plain = Group(reports.Where(report => report.Sense == ValueSense.Plain));
        MergeUnmarked(plain, additions, DaysOfOneStep);
        if (MoveProven(plain, additions, reports) is { } first)
        {
            MergeUnmarked(plain, additions, int.MaxValue, first);
        }

        if (plain.Count == 0 && additions.Count == 0)
        {
            plain = Group(reports.Where(report => report.Sense == ValueSense.Restates));
        }

        plain.RemoveAll(group => IsRunningTotal(group, plain, additions));
        var contract = chooser.Choose(plain.SelectMany(Claims), ValueComparison.IsSame);
        var steps = new List<HistoryStep>();
        if (contract is not null)
        {
            steps.AddRange(ContractSteps(contract));
        }

        steps.AddRange(additions.Select(group => Step(DealEventKind.Expanded, MoneyEffect.Adds, group)));
        return new MoneySteps(steps, contract, plain);
    }

    private static List<ClaimGroup<MoneyValue>> Group(IEnumerable<LinkReport> reports) =>
        ClaimGroup<MoneyValue>.Of(reports.Where(report => report.Value is not null).Select(ToClaim), ValueComparison.IsSame);

    private static IEnumerable<Claim<MoneyValue>> Claims(ClaimGroup<MoneyValue> group) => group.Reports.Select(ToClaim);

    private static Claim<MoneyValue> ToClaim(LinkReport report) =>
        new(report.Value!, (ValueComparison.Precision(report.Value!.Amount) * 2) + (report.Value.Qualifier == MoneyQualifier.Exact ? 1 : 0), report);

    /// <summary>
    /// An article that gives the added amount without saying that it adds tells of the same step, however long before where a stated total has shown that
    /// there is but one such step.
    /// </summary>
    private static void MergeUnmarked(List<ClaimGroup<MoneyValue>> plain, List<ClaimGroup<MoneyValue>> additions, int days, ClaimGroup<MoneyValue>? first = null)
    {
        for (var i = 0; i < additions.Count; i++)
        {
            var addition = additions[i];
            var same = plain.Find(group => group != first && ValueComparison.IsSame(group.Value, addition.Value)
                && StepDate.Key(addition.Reports).DayNumber - StepDate.Key(group.Reports).DayNumber <= days);
            if (same is not null)
            {
                plain.Remove(same);
                additions[i] = ClaimGroup<MoneyValue>.Of(Claims(addition).Concat(Claims(same)), ValueComparison.IsSame)[0];
            }
        }
    }

    /// <summary>Amounts that a stated total proves to be parts of it are steps, although no article says that one adds to another.</summary>
    /// <returns>The first contract; null where no total proves what it is.</returns>
    private static ClaimGroup<MoneyValue>? MoveProven(List<ClaimGroup<MoneyValue>> plain, List<ClaimGroup<MoneyValue>> additions, IReadOnlyList<LinkReport> reports)
    {
        if (plain.Count is < 2 or > MostGroups)
        {
            return null;
        }

        var added = additions.Sum(group => group.Value.Amount);
        var totals = reports.Select(report => report.StatedTotal).OfType<MoneyValue>().OrderByDescending(total => total.Amount).ToList();
        foreach (var total in totals)
        {
            for (var set = 3; set < 1 << plain.Count; set++)
            {
                var parts = plain.Where((_, index) => (set & (1 << index)) != 0).OrderBy(group => StepDate.Key(group.Reports)).ToList();
                if (parts.Count > 1 && ValueComparison.IsSum(total.Amount, added + parts.Sum(part => part.Value.Amount)))
                {
                    additions.AddRange(parts.Skip(1));
                    plain.RemoveAll(parts.Skip(1).Contains);
                    return parts[0];
                }
            }
        }

        return additions.Count == 0 ? null : plain.Find(group => totals.Exists(total => ValueComparison.IsSum(total.Amount, added + group.Value.Amount)));
    }

    /// <summary>A bare value that is the sum of another one and all that was added restates it.</summary>
    private static bool IsRunningTotal(ClaimGroup<MoneyValue> group, List<ClaimGroup<MoneyValue>> plain, List<ClaimGroup<MoneyValue>> additions) =>
        additions.Count > 0 && plain.Exists(other => other != group && other.Value.Currency == group.Value.Currency
            && ValueComparison.IsSum(group.Value.Amount, other.Value.Amount + additions.Sum(addition => addition.Value.Amount)));

    /// <summary>The contract at its value; where signed values follow one another, each is a step and the last one holds.</summary>
    private static IEnumerable<HistoryStep> ContractSteps(Resolved<MoneyValue> first)
    {
        var signed = first.Reported.Where(group => group.Reports.Any(report => report is { IsPrimary: true, Status: DealStatus.Signed }))
            .OrderBy(group => StepDate.Key(group.Reports)).ToList();
        var chosen = first.Reported.First(group => group.Value == first.Value);
        if (signed.Count < 2 || signed[^1] != chosen)
        {
            yield return Step(KindOf(chosen), MoneyEffect.Opens, chosen);
            yield break;
        }

        foreach (var (index, group) in signed.Index())
        {
            var last = index == signed.Count - 1;
            yield return Step(index == 0 ? DealEventKind.Signed : DealEventKind.Amended, last ? MoneyEffect.Replaces : MoneyEffect.None, group);
        }
    }

    /// <summary>Where only those tell of it that say it is over, nobody says how firm it was.</summary>
    private static DealEventKind KindOf(ClaimGroup<MoneyValue> group) => group.Reports.All(report => report.Status == DealStatus.Ended)
        ? DealEventKind.Announced
        : StatusSteps.KindOf(group.Reports.Where(report => report.Status != DealStatus.Ended).Min(report => report.Status));

    private static HistoryStep Step(DealEventKind kind, MoneyEffect effect, ClaimGroup<MoneyValue> group)
    {
        var telling = group.Reports.Where(report => report.Status != DealStatus.Ended).ToList();
        var firmest = telling.Select(report => report.Status).DefaultIfEmpty(DealStatus.Signed).Min();
        var firm = telling.FindAll(report => report.Status == firmest);
        var (date, bound) = firm.Count > 0 ? StepDate.Of(firm) : (group.Reports.Min(report => report.Day ?? report.Published), DateBound.NotAfter);
        return new HistoryStep
        {
            Kind = kind,
            Date = date,
            Bound = date is null ? DateBound.On : bound,
            Money = group.Value,
            Effect = effect,
            IsBinding = firmest == DealStatus.Signed,
            Reports = StepDate.BestFirst(group.Reports),
        };
    }
}
