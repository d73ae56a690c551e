namespace DealWatch.Web.Reconciliation.Linking;

/// <summary>How strongly two reports look like one deal.</summary>
/// <param name="Points">Sum of what speaks for and against; comparable between pairs.</param>
/// <param name="Veto">Why they cannot be one deal, in plain words; null when nothing forbids it.</param>
/// <param name="Reasons">What the points were given for, for people.</param>
/// <param name="OnlyValues">Nothing but their values forbids it.</param>
internal sealed record LinkScore(double Points, string? Veto, IReadOnlyList<string> Reasons, bool OnlyValues = false)
{
    /// <summary>From here two reports are taken for one deal.</summary>
    public const double AcceptedFrom = 3.5;

    /// <summary>From here a person is asked.</summary>
    public const double UncertainFrom = 2.6;

    public bool IsAccepted => Veto is null && Points >= AcceptedFrom;

    public bool IsUncertain => Veto is null && Points is >= UncertainFrom and < AcceptedFrom;

    public static LinkScore Forbidden(string why, bool onlyValues = false) => new(0, why, [], onlyValues);
}
