using DealWatch.Web.Pages.Deals.Editing.Entry;

namespace DealWatch.Web.Pages.Shared;

/// <summary>There are no accounts: a person may say once what to call them, and their browser keeps it.</summary>
internal static class ReaderName
{
    public const string Unnamed = "reader";

    private const string Cookie = "dealwatch-name";

    private const int Longest = 60;

    public static string Of(HttpContext context) => Clean(context.Request.Cookies[Cookie]) is { Length: > 0 } name ? name : Unnamed;

    /// <summary>Keeps what was typed for the next time; nothing typed is the unnamed reader again.</summary>
    public static string Remember(HttpContext context, string? typed)
    {
        var name = Clean(typed) is { Length: > 0 } given ? given : Unnamed;
        if (name != Of(context))
        {
            context.Response.Cookies.Append(Cookie, name, new CookieOptions { MaxAge = TimeSpan.FromDays(365), HttpOnly = true, SameSite = SameSiteMode.Strict, IsEssential = true });
        }

        return name;
    }

    private static string Clean(string? text)
    {
        var name = TypedText.Clean(string.Concat((text ?? "").Select(c => char.IsControl(c) ? ' ' : c)));
        return name.Length > Longest ? name[..Longest] : name;
    }
}
