namespace DealWatch.Web.Reconciliation.Resolution;

/// <summary>The fields of a deal that a person can set, named as in the output of <c>extract</c>.</summary>
internal static class FieldNames
{
    public const string Type = "type", Status = "status", Parties = "parties", Value = "value", DurationMonths = "durationMonths", StartYear = "startYear",
        EndYear = "endYear", Chips = "chips", CloudProvider = "cloudProvider", PowerMw = "powerMw", Announced = "announced";

    public static readonly IReadOnlyList<string> All =
        [Type, Status, Parties, Value, DurationMonths, StartYear, EndYear, Chips, CloudProvider, PowerMw, Announced];
}
