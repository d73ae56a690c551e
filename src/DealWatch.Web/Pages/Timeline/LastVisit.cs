using System.Globalization;

namespace DealWatch.Web.Pages.Timeline;

/// <summary>
/// Remembers in a cookie when the timeline was seen last. The moment that news are counted from moves on only after half an hour of absence,
/// so that a reload does not lose them.
/// </summary>
internal static class LastVisit
{
    public const string Cookie = "dealwatch-visit";

    private static readonly TimeSpan Absence = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan Kept = TimeSpan.FromDays(365);

    /// <summary>From when on things are new, UTC, to the second; null on the first visit. Notes that the visitor is here now.</summary>
    public static DateTime? Renew(HttpContext context, DateTime now)
    {
        var (since, seen) = Read(context.Request.Cookies[Cookie], now);
        if (seen is { } last && now - last > Absence)
        {
            since = last;
        }

        // What the page says depends on the cookie, and a stored copy would say old news.
        context.Response.Headers.Append("Vary", "Cookie");
        context.Response.Headers.CacheControl = "private, no-cache";
        context.Response.Cookies.Append(Cookie, $"{Seconds(since)}.{Seconds(now)}", new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
            MaxAge = Kept,
            IsEssential = true,
        });
        return since;
    }

    /// <summary>Both moments of the cookie; what is no moment of the past is none.</summary>
    private static (DateTime? Since, DateTime? Seen) Read(string? cookie, DateTime now) =>
        cookie?.Split('.') is [var since, var seen] ? (Moment(since, now), Moment(seen, now)) : (null, null);

    private static DateTime? Moment(string text, DateTime now) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds > 0 && seconds <= new DateTimeOffset(now, TimeSpan.Zero).ToUnixTimeSeconds()
            ? DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime
            : null;

    private static string Seconds(DateTime? moment) =>
        (moment is { } time ? new DateTimeOffset(time, TimeSpan.Zero).ToUnixTimeSeconds() : 0).ToString(CultureInfo.InvariantCulture);
}
