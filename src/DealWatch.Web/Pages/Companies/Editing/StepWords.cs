using DealWatch.Web.Companies;
using DealWatch.Web.Data;

namespace DealWatch.Web.Pages.Companies.Editing;

/// <summary>Steps on companies and names in words.</summary>
internal static class StepWords
{
    public static string Text(StepRow step) => step.Kind switch
    {
        CompanyStepKind.Created => T("“{0}” made a company", step.Name),
        CompanyStepKind.Renamed => T("{0} renamed to {1}", step.From, step.To),
        CompanyStepKind.Named => T("“{0}” added as a name of {1}", step.Name, step.Company?.Name),
        CompanyStepKind.Unnamed => T("“{0}” removed from the names of {1}", step.Name, step.Company?.Name),
        CompanyStepKind.Merged => T("{0} merged into {1}", step.Name, step.Other?.Name ?? T("a company that is gone")),
        CompanyStepKind.Parent => step.Other is { } parent ? T("{0} made part of {1}", step.Name, parent.Name) : T("{0} made part of no other company", step.Name),
        CompanyStepKind.Kind => T("Kind of {0} set to {1}, from {2}", step.Name, Kind(step.To), Kind(step.From)),
        CompanyStepKind.NotCompany => T("“{0}” marked as no company", step.Name),
        _ => step.Kind.ToString(),
    };

    private static string Kind(string? kind) => kind is null ? T("not known") : CompanyWords.Kind(kind);
}
