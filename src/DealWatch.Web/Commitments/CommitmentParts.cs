using DealWatch.Web.Data;
using DealWatch.Web.Reconciliation.Histories;
using DealWatch.Web.Reconciliation.Resolution;

namespace DealWatch.Web.Commitments;

/// <summary>Takes a deal's value in US dollars apart into its steps. The parts come to the value to the dollar.</summary>
internal static class CommitmentParts
{
    private static readonly string[] TermFields = [FieldNames.DurationMonths, FieldNames.StartYear, FieldNames.EndYear];

    /// <summary>Nothing for a deal without a value in dollars.</summary>
    /// <param name="deal">With its steps and fields.</param>
    public static IReadOnlyList<CommitmentPart> Of(Deal deal)
    {
        if (deal.AmountUsd is not { } usd)
        {
            return [];
        }

        var steps = Counted(deal);
        if (steps.Count < 2 || steps.Sum(step => step.Amount) != deal.Amount || deal.Fields.Exists(field => field.Rule == FieldRule.Override && TermFields.Contains(field.Field)))
        {
            return [new CommitmentPart(usd, CommitmentTerm.Of(deal.DurationMonths, deal.StartYear, deal.EndYear, deal.Date))];
        }

        var shares = YearSplit.Shares(usd, [.. steps.Select(step => Weight(step, deal))]);
        return [.. steps.Zip(shares, (step, share) => new CommitmentPart(share, CommitmentTerm.Of(step.DurationMonths, step.StartYear, step.EndYear, step.Date ?? deal.Date)))];
    }

    /// <summary>The steps whose money the deal is worth: as in <see cref="DealValue"/>, binding ones only where there are any.</summary>
    private static List<DealEvent> Counted(Deal deal)
    {
        var own = deal.Events.FindAll(step => step.Amount > 0
            && step.Effect is MoneyEffect.Opens or MoneyEffect.Adds or MoneyEffect.Replaces && step.Currency == deal.Currency && step.Period == deal.Period);
        var binding = own.FindAll(step => step.IsBinding);
        return [.. (binding.Count > 0 ? binding : own).OrderBy(step => step.Ordinal)];
    }

    /// <summary>What a value per year or month comes to counts with the length of its term, as in the value of the deal.</summary>
    private static long Weight(DealEvent step, Deal deal) => deal.Period is null or MoneyPeriod.Total
        ? step.Amount!.Value
        : step.Amount!.Value * (Terms.Months(step.DurationMonths, step.StartYear, step.EndYear) ?? Terms.Months(deal.DurationMonths, deal.StartYear, deal.EndYear) ?? 1);
}
