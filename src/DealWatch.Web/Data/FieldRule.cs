namespace DealWatch.Web.Data;

/// <summary>Why a field of a deal has its value, where its sources say more than one thing.</summary>
public enum FieldRule
{
    /// <summary>A person set it.</summary>
    Override,

    /// <summary>All sources that state it agree.</summary>
    Agreed,

    /// <summary>The newest article whose main deal it is, and that calls the deal signed, says so.</summary>
    LatestBinding,

    /// <summary>Most independent sources say so; reprints do not count.</summary>
    MostSources,

    /// <summary>It is the most precise of what is said.</summary>
    MostPrecise,

    /// <summary>It is the sum of the money of the deal's steps.</summary>
    SumOfSteps,

    /// <summary>The firmest status that a source states.</summary>
    Firmest,

    /// <summary>A later article says that the deal is off.</summary>
    Ended,
}
