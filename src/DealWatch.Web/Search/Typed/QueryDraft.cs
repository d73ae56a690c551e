namespace DealWatch.Web.Search.Typed;

/// <summary>A question while it is read: the filter so far, and what could not be taken.</summary>
internal sealed class QueryDraft
{
    private readonly DealFilter _within;
    private readonly List<QueryProblem> _problems = [];

    public QueryDraft(DealFilter within) => _within = Filter = within;

    public DealFilter Filter { get; set; }

    public UnderstoodQuery Understood => new(Filter, Filter with { Q = null } != _within, [.. _problems.OrderBy(problem => problem.Start)]);

    public void Refuse(QueryPart part, string message) => _problems.Add(new QueryProblem(part.Start, part.Source, message));

    public void Refuse(IEnumerable<QueryProblem> problems) => _problems.AddRange(problems);

    /// <summary>Takes a condition that can hold only once; of several the first one holds.</summary>
    public void Once(QueryPart part, object? current, DealFilter with)
    {
        if (current is null or false)
        {
            Filter = with;
        }
        else
        {
            Refuse(part, T("This is asked for twice, and only once can hold: the first one does."));
        }
    }

    /// <summary>Leaves out the deals that a condition asks for; of several of one kind the first one holds.</summary>
    public void LeaveOut(QueryPart part, DealFilter condition)
    {
        var without = Exclusion.Add(Filter, condition);
        Once(part, without.ToQuery().Count == Filter.ToQuery().Count, without);
    }

    /// <summary>A party in any role; the second and later ones must be parties too.</summary>
    public void Party(string slug)
    {
        var others = PartySelection.Slugs(Filter.With);
        if (Filter.Company is null)
        {
            Filter = Filter with { Company = slug };
        }
        else if (Filter.Company != slug && !others.Contains(slug))
        {
            Filter = Filter with { With = string.Join(',', others.Append(slug)) };
        }
    }
}
