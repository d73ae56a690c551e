namespace DealWatch.Web.Search.Typed;

/// <summary>What <c>is:</c> can ask of a deal.</summary>
internal enum DealTrait
{
    Conflict,
    New,
    Ended,
    Signed,
    Main,
    Background,
    Unsummed,
    Double,
}
