namespace DealWatch.Web.Flows;

/// <summary>Selected deals that make no edge.</summary>
/// <param name="Partnerships">Nobody pays anybody.</param>
/// <param name="OneSided">Who pays, or who is paid, is not known, or both are one company.</param>
/// <param name="Ended">Left out unless the filter asks for them.</param>
public sealed record UndrawnDeals(int Partnerships, int OneSided, int Ended);
