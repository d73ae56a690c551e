namespace DealWatch.Web.Data;

/// <summary>Steps in a deal's life.</summary>
public enum DealEventKind
{
    Talks,
    Reported,
    Announced,
    Signed,
    Expanded,
    Amended,
    Restated,
    Ended,
}
