using DealWatch.Web.Companies;
using DealWatch.Web.Data;

namespace DealWatch.Web.Pages.Companies.Editing;

/// <summary>Steps on companies and names in words.</summary>
internal static class StepWords
{
    public static string Text(StepRow step) => step.Kind switch
    {
        CompanyStepKind.Created => $"“{step.Name}” made a company",
        CompanyStepKind.Renamed => $"{step.From} renamed to {step.To}",
        CompanyStepKind.Named => $"“{step.Name}” added as a name of {step.Company?.Name}",
        CompanyStepKind.Unnamed => $"“{step.Name}” removed from the names of {step.Company?.Name}",
        CompanyStepKind.Merged => $"{step.Name} merged into {step.Other?.Name ?? "a company that is gone"}",
        CompanyStepKind.Parent => step.Other is { } parent ? $"{step.Name} made part of {parent.Name}" : $"{step.Name} made part of no other company",
        CompanyStepKind.Kind => $"Kind of {step.Name} set to {Kind(step.To)}, from {Kind(step.From)}",
        CompanyStepKind.NotCompany => $"“{step.Name}” marked as no company",
        _ => step.Kind.ToString(),
    };

    private static string Kind(string? kind) => kind is null ? "not known" : CompanyWords.Kind(kind);
}
