namespace DealWatch.Web.Search;

/// <summary>Patterns of SQL that take what a person typed by the letter.</summary>
internal static class LikePattern
{
    public const string Escape = "\\";

    public static string Containing(string typed) => $"%{Literal(typed)}%";

    private static string Literal(string typed) => typed.Trim()
        .Replace(Escape, Escape + Escape, StringComparison.Ordinal)
        .Replace("%", Escape + "%", StringComparison.Ordinal)
        .Replace("_", Escape + "_", StringComparison.Ordinal);
}
