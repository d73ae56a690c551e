using System.Text;

namespace DealWatch.Web.Ingestion.Reading;

/// <summary>Decodes a page: byte order mark, then the charset that its head names, then what the bytes look like.</summary>
internal static class HtmlCharset
{
    private const int HeadLength = 4096;

    public static DecodedText Decode(ReadOnlySpan<byte> bytes)
    {
        if (TextDecoder.Marked(bytes) is null && Named(bytes) is { } charset && TextDecoder.Decode(bytes, charset) is { } decoded)
        {
            return decoded;
        }

        return TextDecoder.Decode(bytes);
    }

    private static string? Named(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, HeadLength)]);
        var at = head.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        var value = head[(at + "charset=".Length)..].TrimStart('"', '\'', ' ');
        var end = value.AsSpan().IndexOfAnyExcept("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_");
        var name = end < 0 ? value : value[..end];

        // A page whose ASCII head can be read is not UTF-16, whatever it claims; the HTML standard says to take it as UTF-8.
        return name.StartsWith("utf-16", StringComparison.OrdinalIgnoreCase) ? "utf-8" : name;
    }
}
