namespace DealWatch.Web.Companies;

/// <summary>What became of a step on a company or a name.</summary>
public abstract record CompanyOutcome
{
    private CompanyOutcome()
    {
    }

    /// <param name="Step">Number of the step, to take it back by.</param>
    /// <param name="Slug">Address of the company that the step was on, or that the name means now; null for a name that no company bears.</param>
    public sealed record Done(int Step, string? Slug) : CompanyOutcome;

    /// <summary>Nothing was changed.</summary>
    /// <param name="Reason">Whole sentences for people: why, and what to do instead.</param>
    public sealed record Refused(string Reason) : CompanyOutcome;

    /// <summary>There is no such company or step, or the step was taken back before.</summary>
    public sealed record NotFound : CompanyOutcome;
}
