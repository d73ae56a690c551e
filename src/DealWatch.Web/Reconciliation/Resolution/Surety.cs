using DealWatch.Web.Reconciliation.Linking;

namespace DealWatch.Web.Reconciliation.Resolution;

/// <summary>How sure it is that what reports agree on was read rightly: independent sources back each other, reprints of one text do not.</summary>
internal static class Surety
{
    /// <summary>From here on nobody is asked to look. Of the fields below it that were read from 340 articles which no weight was learned from, a third was wrong; of those above, a tenth.</summary>
    public const double Enough = 0.7;

    /// <summary>From here on nobody is asked whether it is a deal at all; below it, too, a third was none.</summary>
    public const double EnoughForDeal = 0.5;

    /// <summary>How sure it is that reports tell of a deal at all.</summary>
    public static double OfDeal(IEnumerable<LinkReport> reports, SourceGroups sources) =>
        1 - reports.GroupBy(sources.Of).Aggregate(1.0, (doubt, source) => doubt * (1 - source.Max(report => report.Confidence)));

    /// <summary>Null when a report does not say how surely it was read, or when there is none.</summary>
    public static double? Of(string field, IEnumerable<LinkReport> reports, SourceGroups sources)
    {
        var doubt = 1.0;
        var known = false;
        foreach (var source in reports.GroupBy(sources.Of))
        {
            if (source.Any(report => !report.FieldConfidences.ContainsKey(field)))
            {
                return null;
            }

            doubt *= 1 - source.Max(report => report.FieldConfidences[field]);
            known = true;
        }

        return known ? 1 - doubt : null;
    }
}
