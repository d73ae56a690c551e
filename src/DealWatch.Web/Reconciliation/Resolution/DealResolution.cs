using System.Collections.ObjectModel;
using DealWatch.Extraction.Records;
using DealWatch.Web.Data;
using DealWatch.Web.Reconciliation.Histories;
using DealWatch.Web.Reconciliation.Linking;

namespace DealWatch.Web.Reconciliation.Resolution;

/// <summary>Everything that the reports of one deal come to. Depends on the reports and the overrides alone, not on their order.</summary>
internal sealed class DealResolution
{
    private static readonly string[] TermAndValue = ["value", "durationMonths", "startYear", "endYear"];

    private readonly IReadOnlyList<LinkReport> _reports;
    private readonly IReadOnlyDictionary<string, string> _set;
    private readonly IReadOnlyDictionary<string, string> _seen;
    private readonly SourceGroups _sources;
    private readonly FieldChooser _chooser;
    private readonly List<ResolvedLine> _lines = [];

    /// <param name="reports">All of the deal.</param>
    /// <param name="overrides">Values that a person set, by field, as <see cref="FieldText"/>; empty text for "not stated".</param>
    /// <param name="seen">What the sources said of such a field when it was set, a line for each; where it is not known, nothing is news.</param>
    public DealResolution(IEnumerable<LinkReport> reports, IReadOnlyDictionary<string, string> overrides, IReadOnlyDictionary<string, string>? seen = null)
    {
        _seen = seen ?? ReadOnlyDictionary<string, string>.Empty;
        _reports = StepDate.BestFirst(reports);
        _set = overrides;
        _sources = new SourceGroups(_reports);
        _chooser = new FieldChooser(_sources);
        Sources = _sources.Count(_reports);
        History = DealHistory.Of(_reports, _chooser, _set.GetValueOrDefault("value") is { } text ? FieldText.ParseMoney(text) : null);
        Type = Resolve<DealType>("type", _chooser.Choose(Main(_ => true), report => (DealType?)report.Type), FieldText.ParseEnum<DealType>, type => type.ToText()) ?? _reports[0].Type;
        Status = ResolveStatus();
        Value = ResolveValue();
        DurationMonths = Number("durationMonths", report => report.DurationMonths);
        StartYear = Number("startYear", report => report.StartYear);
        EndYear = Number("endYear", report => report.EndYear);
        PowerMw = Resolve<double>("powerMw", _chooser.Choose(Main(report => report.PowerMw is not null), report => report.PowerMw), FieldText.ParseNumber, value => FieldText.Of(value));
        CloudProvider = ResolveCloud();
        Date = ResolveDate();
        ResolveDeal();
        AddSet(FieldNames.Parties, Sources);
        AddSet(FieldNames.Chips, _sources.Count(_reports.Where(report => report.Chips.Count > 0)));
    }

    /// <summary>The report to show parties and brand from: main deal of its article, surest.</summary>
    public LinkReport Best => _reports[0];

    public IReadOnlyList<LinkReport> Reports => _reports;

    /// <summary>Independent sources; reprints do not count.</summary>
    public int Sources { get; }

    public DealHistory History { get; }

    public DealType Type { get; }

    public DealStatus Status { get; }

    public MoneyValue? Value { get; }

    public int? DurationMonths { get; }

    public int? StartYear { get; }

    public int? EndYear { get; }

    public double? PowerMw { get; }

    public string? CloudProvider { get; }

    /// <summary>The earliest day on which it was told.</summary>
    public DateOnly? Date { get; }

    public IReadOnlyList<ResolvedLine> Lines => _lines;

    /// <summary>
    /// What all steps come to over their own terms, where their money is stated per year or month; null where it is not, where a step has no term, or where a
    /// person set the value or the term.
    /// </summary>
    public decimal? WholeOfSteps()
    {
        if (History.Summed.Count < 2 || Value is null or { Period: MoneyPeriod.Total } || _set.Keys.Any(TermAndValue.Contains))
        {
            return null;
        }

        var ofDeal = Terms.Months(DurationMonths, StartYear, EndYear);
        return History.Summed.Sum(step => (decimal?)step.Money!.Amount * (step.Months ?? ofDeal) / (Value.Period == MoneyPeriod.PerYear ? 12 : 1));
    }

    /// <summary>Reports of the first contract where they state the field: what an expansion says of itself is its own.</summary>
    private List<LinkReport> Main(Func<LinkReport, bool> states)
    {
        var first = _reports.Where(report => report.Sense == ValueSense.Plain && states(report)).ToList();
        return first.Count > 0 ? first : [.. _reports];
    }

    private int? Number(string name, Func<LinkReport, int?> field) =>
        Resolve<int>(name, _chooser.Choose(History.OfTerm, field), FieldText.ParseInt, value => FieldText.Of(value));

    private T? Resolve<T>(string name, Resolved<T>? resolved, Func<string, T?> parse, Func<T, string> text)
        where T : struct
    {
        if (_set.TryGetValue(name, out var typed))
        {
            _lines.Add(new ResolvedLine(name, typed, FieldRule.Override, HasNews(name), Count(resolved)));
            return parse(typed);
        }

        if (resolved is null)
        {
            return null;
        }

        _lines.Add(new ResolvedLine(name, text(resolved.Value), resolved.Rule, resolved.Conflict, Count(resolved)) { Confidence = SuretyOf(name, resolved) });
        return resolved.Value;
    }

    /// <summary>A source says of a field that a person set what none had said before and what the person did not say either.</summary>
    private bool HasNews(string field) => _seen.TryGetValue(field, out var seen)
        && FieldClaims.Of(field, _reports).Exists(claim => !seen.Split('\n').Append(_set[field]).Any(known => FieldClaims.IsSame(field, known, claim.Value)));

    private double? SuretyOf<T>(string field, Resolved<T> resolved) =>
        Surety.Of(field, resolved.Reported.First(group => Equals(group.Value, resolved.Value)).Reports, _sources);

    /// <summary>A sum is as sure as the least sure of its parts.</summary>
    private double? SuretyOfValue()
    {
        var parts = DealValue.Counted(History.Steps).ConvertAll(step => Surety.Of("value", step.Reports, _sources));
        return parts.Contains(null) ? null : parts.Min();
    }

    private int Count<T>(Resolved<T>? resolved) => resolved is null ? 0 : _sources.Count(resolved.Reported.SelectMany(group => group.Reports));

    private DealStatus ResolveStatus()
    {
        var typed = _set.GetValueOrDefault("status") is { } text ? FieldText.ParseEnum<DealStatus>(text) : null;
        var status = typed ?? History.Status;
        var rule = typed is not null ? FieldRule.Override
            : _reports.All(report => report.Status == status) ? FieldRule.Agreed
            : status == DealStatus.Ended ? FieldRule.Ended : FieldRule.Firmest;
        var confidence = typed is null ? Surety.Of("status", _reports.Where(report => report.Status == status), _sources) : null;
        _lines.Add(new ResolvedLine("status", status.ToText(), rule, typed is not null && HasNews("status"), Sources) { Confidence = confidence });
        return status;
    }

    private void ResolveDeal()
    {
        var confidence = Surety.OfDeal(_reports, _sources);
        if (_set.ContainsKey(FieldNames.Deal))
        {
            AddSet(FieldNames.Deal, Sources);
        }
        else if (confidence < Surety.EnoughForDeal)
        {
            _lines.Add(new ResolvedLine(FieldNames.Deal, FieldNames.Yes, FieldRule.Agreed, false, Sources) { Confidence = confidence });
        }
    }

    private MoneyValue? ResolveValue()
    {
        if (_set.TryGetValue("value", out var typed))
        {
            _lines.Add(new ResolvedLine("value", typed, FieldRule.Override, HasNews("value"), Count(History.Value)));
            return FieldText.ParseMoney(typed);
        }

        if (History.Value is { } value)
        {
            var stating = _reports.Where(report => report.Value is not null || report.Total is not null);
            _lines.Add(new ResolvedLine("value", FieldText.Of(value.Value), value.Rule, value.Conflict, _sources.Count(stating)) { Confidence = SuretyOfValue() });
        }

        return History.Value?.Value;
    }

    private string? ResolveCloud()
    {
        var resolved = _chooser.Choose(_reports, report => report.CloudProvider);
        if (_set.TryGetValue("cloudProvider", out var typed))
        {
            _lines.Add(new ResolvedLine("cloudProvider", typed, FieldRule.Override, HasNews("cloudProvider"), Count(resolved)));
            return typed.Length == 0 ? null : typed;
        }

        if (resolved is not null)
        {
            _lines.Add(new ResolvedLine("cloudProvider", resolved.Value, resolved.Rule, resolved.Conflict, Count(resolved)));
        }

        return resolved?.Value;
    }

    /// <summary>Parties and chips come from the reports as they stand; only what a person set of them has a rule.</summary>
    private void AddSet(string field, int sources)
    {
        if (_set.TryGetValue(field, out var typed))
        {
            _lines.Add(new ResolvedLine(field, typed, FieldRule.Override, false, sources));
        }
    }

    private DateOnly? ResolveDate()
    {
        var first = _reports.Min(report => report.Day ?? report.Published);
        if (!_set.TryGetValue("announced", out var typed))
        {
            return first;
        }

        _lines.Add(new ResolvedLine("announced", typed, FieldRule.Override, HasNews("announced"), _sources.Count(_reports.Where(report => report.Announced is not null))));
        return FieldText.ParseDay(typed) ?? first;
    }
}
