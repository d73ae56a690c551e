namespace DealWatch.Web.Reconciliation;

/// <summary>How many numbers one query names at most.</summary>
internal static class Portion
{
    public const int Size = 500;
}
