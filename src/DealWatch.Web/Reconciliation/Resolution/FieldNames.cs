namespace DealWatch.Web.Reconciliation.Resolution;

/// <summary>The fields of a deal that a person can set, named as in the output of <c>extract</c>.</summary>
internal static class FieldNames
{
    public const string Type = "type", Status = "status", Parties = "parties", Value = "value", DurationMonths = "durationMonths", StartYear = "startYear",
        EndYear = "endYear", Chips = "chips", CloudProvider = "cloudProvider", PowerMw = "powerMw", Announced = "announced";

    /// <summary>Whether it is a deal at all; asked only where that is doubtful. "Yes" is the one value that it can have: "no" dismisses the reports.</summary>
    public const string Deal = "deal";

    public const string Yes = "yes";

    public static readonly IReadOnlyList<string> All =
        [Type, Status, Parties, Value, DurationMonths, StartYear, EndYear, Chips, CloudProvider, PowerMw, Announced];
}
