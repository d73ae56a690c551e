using System.Text.Json;
using DealWatch.Web.Exports;

namespace DealWatch.Web.Feeds;

/// <summary>JSON Feed 1.1.</summary>
internal static class JsonFeedFormat
{
    public const string ContentType = "application/feed+json; charset=utf-8";

    public static byte[] Write(Feed feed) => JsonSerializer.SerializeToUtf8Bytes(
        new
        {
            version = "https://jsonfeed.org/version/1.1",
            title = feed.Title,
            description = feed.Subtitle,
            home_page_url = feed.Home,
            feed_url = feed.Self,
            language = "en",
            items = feed.Entries.Select(entry => new
            {
                id = entry.Id,
                url = entry.Address,
                title = entry.Title,
                content_text = entry.Text,
                date_published = entry.Published,
                date_modified = entry.Updated,
                authors = entry.Authors.Select(name => new { name }),
                tags = entry.Tags,
            }),
        },
        ExportJson.Options);
}
