using DealWatch.Web.Data;

namespace DealWatch.Web.Companies;

/// <summary>What the steps on one company come to: of several that hold, the newest counts; when none holds any more, all is as it was before the first.</summary>
internal sealed class CompanyFacets
{
    private readonly IReadOnlyList<CompanyStep> _steps;

    /// <param name="steps">All steps on one company, in their order, also those that were taken back.</param>
    public CompanyFacets(IEnumerable<CompanyStep> steps) => _steps = [.. steps];

    /// <summary>Whether a step of the kind was ever made, so that the company's value is what the steps say.</summary>
    public bool Speaks(CompanyStepKind kind) => First(kind) is not null;

    /// <summary>Whether a step of the kind holds.</summary>
    public bool Holds(CompanyStepKind kind) => Newest(kind) is not null;

    /// <summary>The kind of company by all steps that speak of it.</summary>
    public string? Kind()
    {
        var steps = _steps.Where(step => step.Kind is CompanyStepKind.Kind or CompanyStepKind.Created).ToList();
        return Newest(steps) is { } newest ? newest.To : steps[0].From;
    }

    public string? Text(CompanyStepKind kind) => Newest(kind) is { } newest ? newest.To : First(kind)?.From;

    public int? Other(CompanyStepKind kind) => Newest(kind) is { } newest ? newest.OtherId : First(kind)?.FromOtherId;

    /// <summary>Folded names that some step gave or removed, each with the steps on it.</summary>
    public IEnumerable<IGrouping<string, CompanyStep>> Names() => _steps.Where(step => GivesName(step) || step.Kind == CompanyStepKind.Unnamed).GroupBy(step => step.Folded);

    public IEnumerable<string> GivenNames() => Names().Select(Newest).OfType<CompanyStep>().Where(GivesName).Select(step => step.Name);

    public IEnumerable<string> RemovedNames() => Names().Select(Newest).OfType<CompanyStep>().Where(step => step.Kind == CompanyStepKind.Unnamed).Select(step => step.Name);

    public static bool GivesName(CompanyStep step) => step.Kind is CompanyStepKind.Created or CompanyStepKind.Renamed or CompanyStepKind.Named;

    /// <summary>Whether the company has a name, by all steps on that name.</summary>
    public static bool Has(IEnumerable<CompanyStep> steps) => Newest(steps) is { } newest ? newest.Kind != CompanyStepKind.Unnamed : !steps.First().IsNewName;

    /// <summary>A name as the newest step that holds writes it.</summary>
    public static string Written(IEnumerable<CompanyStep> steps) => (Newest(steps) ?? steps.First()).Name;

    private static CompanyStep? Newest(IEnumerable<CompanyStep> steps) => steps.LastOrDefault(step => step.UndoneAt is null);

    private CompanyStep? Newest(CompanyStepKind kind) => Newest(_steps.Where(step => step.Kind == kind));

    private CompanyStep? First(CompanyStepKind kind) => _steps.FirstOrDefault(step => step.Kind == kind);
}
