using DealWatch.Web.Data;
using DealWatch.Web.Search;

namespace DealWatch.Web.Pages.Display;

/// <summary>Steps of a deal written for people.</summary>
internal static class StepText
{
    /// <summary>The day as far as it is known: <c>by 25 September 2025</c> where a later article looks back.</summary>
    public static string Day(EventRow step) => (step.Date, step.Bound) switch
    {
        (null, _) => T("no date stated"),
        ({ } day, DateBound.NotAfter) => T("by {0}##day", TermText.Day(day)),
        ({ } day, DateBound.NotBefore) => T("from {0} on", TermText.Day(day)),
        ({ } day, _) => TermText.Day(day),
    };

    /// <summary>Stands before the money of the step.</summary>
    public static string Sign(EventRow step) => step.Effect switch
    {
        MoneyEffect.Adds => "+ ",
        MoneyEffect.Replaces => T("now "),
        _ => "",
    };
}
