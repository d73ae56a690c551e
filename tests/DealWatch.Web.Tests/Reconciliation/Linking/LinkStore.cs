using DealWatch.Web.Reconciliation.Linking;

namespace DealWatch.Web.Tests.Reconciliation.Linking;

/// <summary>Links in memory as the database does: after each change only the reports around it are sorted anew.</summary>
internal sealed class LinkStore
{
    private readonly Dictionary<int, LinkReport> _reports = [];
    private readonly Dictionary<int, int> _founderOf = [];
    private readonly List<Verdict> _verdicts = [];

    public void Add(LinkReport report)
    {
        _reports.Add(report.Id, report);
        Relink([report.Id]);
    }

    public void Judge(Verdict verdict)
    {
        _verdicts.Add(verdict);
        Relink([verdict.ReportA, verdict.ReportB]);
    }

    public void TakeBack(Verdict verdict)
    {
        var around = Around([verdict.ReportA, verdict.ReportB]);
        _verdicts.Remove(verdict);
        Relink(around);
    }

    public List<string> Deals() =>
        [.. _reports.Keys.GroupBy(id => _founderOf[id]).Select(deal => string.Join(' ', deal.Order())).Order(StringComparer.Ordinal)];

    private void Relink(IEnumerable<int> changed)
    {
        foreach (var deal in Linked.Partition(Around(changed).Select(id => _reports[id]), [.. _verdicts]).Deals)
        {
            foreach (var report in deal)
            {
                _founderOf[report.Id] = deal.Min(other => other.Id);
            }
        }
    }

    private HashSet<int> Around(IEnumerable<int> start)
    {
        var found = start.ToHashSet();
        var open = new Queue<int>(found);
        while (open.TryDequeue(out var id))
        {
            var pairs = Pairs(_reports[id]);
            var near = _reports.Values.Where(other => pairs.Overlaps(Pairs(other))).Select(other => other.Id)
                .Concat(_verdicts.Where(verdict => verdict.ReportA == id || verdict.ReportB == id).SelectMany(verdict => (int[])[verdict.ReportA, verdict.ReportB]));
            foreach (var other in near.Where(found.Add).ToList())
            {
                open.Enqueue(other);
            }
        }

        return found;
    }

    private static HashSet<PairKey> Pairs(LinkReport report) => [.. PairKey.All(report.Roots)];
}
