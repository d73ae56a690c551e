namespace DealWatch.Web.Reconciliation.Linking;

/// <summary>A person's word on two reports.</summary>
/// <param name="Order">Rises with time: of two that contradict each other the later one holds.</param>
internal sealed record Verdict(int ReportA, int ReportB, bool Same, long Order);
