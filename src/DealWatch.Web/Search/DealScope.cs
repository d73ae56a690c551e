namespace DealWatch.Web.Search;

/// <summary>Which deals of their articles are meant.</summary>
public enum DealScope
{
    Main,
    Background,
}
