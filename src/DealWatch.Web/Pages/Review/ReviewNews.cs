namespace DealWatch.Web.Pages.Review;

/// <summary>What the step before did.</summary>
public enum ReviewNews
{
    Answered,
    TakenBack,
}
