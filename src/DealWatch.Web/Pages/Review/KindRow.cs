using DealWatch.Web.Data;

namespace DealWatch.Web.Pages.Review;

/// <summary>How far a kind of questions is; all kinds together when <paramref name="Kind"/> is null.</summary>
internal sealed record KindRow(ReviewKind? Kind, int Open, int Answered)
{
    public int All => Open + Answered;
}
