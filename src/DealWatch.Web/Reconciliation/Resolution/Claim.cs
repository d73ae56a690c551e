using DealWatch.Web.Reconciliation.Linking;

namespace DealWatch.Web.Reconciliation.Resolution;

/// <summary>What a report says about one field.</summary>
/// <param name="Precision">Higher is more precise.</param>
internal sealed record Claim<T>(T Value, int Precision, LinkReport Report);
