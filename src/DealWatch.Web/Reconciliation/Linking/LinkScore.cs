namespace DealWatch.Web.Reconciliation.Linking;

/// <summary>How strongly two reports look like one deal.</summary>
/// <param name="Points">Sum of what speaks for and against; comparable between pairs.</param>
internal readonly record struct LinkScore(double Points, LinkVeto Veto)
{
    /// <summary>From here two reports are taken for one deal.</summary>
    public const double AcceptedFrom = 3.5;

    /// <summary>From here a person is asked.</summary>
    public const double UncertainFrom = 2.6;

    public bool IsAccepted => Veto == LinkVeto.None && Points >= AcceptedFrom;

    public bool IsUncertain => Veto == LinkVeto.None && Points is >= UncertainFrom and < AcceptedFrom;

    public static LinkScore Forbidden(LinkVeto why) => new(0, why);
}
