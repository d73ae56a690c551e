using System.Globalization;
using System.Text;
using UtfUnknown;

namespace DealWatch.Web.Ingestion.Reading;

/// <summary>
/// Finds the encoding of a text: byte order mark, then strict UTF-8, then UTF-16 without a mark, then damaged UTF-8, then what the
/// letter statistics say.
/// </summary>
internal static class TextDecoder
{
    private static string NoText => T("It is not a text file.");
    private const double LeastConfidence = 0.4;

    static TextDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static DecodedText Decode(ReadOnlySpan<byte> bytes)
    {
        if (FileSignature.Of(bytes) is { } kind)
        {
            return new DecodedText(null, T("It is {0}, whatever its name says, and cannot be read as text.", T(kind)));
        }

        if (Marked(bytes) is { } marked)
        {
            return Lenient(bytes[marked.Preamble.Length..], marked);
        }

        if (Strict(bytes, new UTF8Encoding(false, true)) is { } text && !text.Contains('\0'))
        {
            return LooksBinary(text) ? new DecodedText(null, NoText) : new DecodedText(text, null);
        }

        return Unmarked(bytes);
    }

    /// <summary>Decodes with a named encoding, such as a page's own <c>charset</c>; null when there is no such encoding.</summary>
    public static DecodedText? Decode(ReadOnlySpan<byte> bytes, string charset)
    {
        try
        {
            return Lenient(bytes, Encoding.GetEncoding(charset));
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    public static Encoding? Marked(ReadOnlySpan<byte> bytes)
    {
        Encoding[] marked = [Encoding.UTF32, new UTF32Encoding(true, true), Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode];
        foreach (var encoding in marked)
        {
            if (bytes.StartsWith(encoding.Preamble))
            {
                return encoding;
            }
        }

        return null;
    }

    private static DecodedText Unmarked(ReadOnlySpan<byte> bytes)
    {
        if (Wide(bytes) is { } wide)
        {
            return new DecodedText(wide, "Read as UTF-16 without a byte order mark.");
        }

        if (bytes.Contains((byte)0))
        {
            return new DecodedText(null, NoText);
        }

        if (Utf8Damage.IsMostlyUtf8(bytes))
        {
            return Lenient(bytes, Encoding.UTF8);
        }

        var found = CharsetDetector.DetectFromBytes(bytes.ToArray()).Detected;
        var encoding = found?.Encoding is { } detected && found.Confidence >= LeastConfidence ? detected : Encoding.GetEncoding(1252);
        var text = encoding.GetString(bytes);
        return LooksBinary(text) ? new DecodedText(null, NoText) : new DecodedText(text, $"Read as {encoding.WebName}.");
    }

    private static DecodedText Lenient(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        var text = encoding.GetString(bytes);
        if (LooksBinary(text))
        {
            return new DecodedText(null, NoText);
        }

        var damaged = text.Count(c => c == '\uFFFD');
        return damaged == 0 || encoding.GetByteCount("\uFFFD") == 1
            ? new DecodedText(text, null)
            : new DecodedText(text, string.Create(CultureInfo.InvariantCulture, $"{damaged:N0} damaged characters were replaced by \uFFFD."));
    }

    /// <summary>UTF-16 without a mark: every unit valid, no control characters, and spaces or line ends where text has them.</summary>
    private static string? Wide(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 2 || bytes.Length % 2 != 0)
        {
            return null;
        }

        foreach (var bigEndian in (ReadOnlySpan<bool>)[false, true])
        {
            if (Strict(bytes, new UnicodeEncoding(bigEndian, false, true)) is { } text && IsPlausible(text))
            {
                return text;
            }
        }

        return null;
    }

    private static bool IsPlausible(string text)
    {
        int separators = 0;
        foreach (var c in text)
        {
            if (char.GetUnicodeCategory(c) is UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse || (char.IsControl(c) && !char.IsWhiteSpace(c)))
            {
                return false;
            }

            separators += c is ' ' or '\n' or '\u3000' or '\u3001' or '\u3002' ? 1 : 0;
        }

        return separators > 0 || text.Length < 20;
    }

    private static string? Strict(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static bool LooksBinary(string text)
    {
        var odd = text.Count(c => (char.IsControl(c) && !char.IsWhiteSpace(c)) || c == '\uFFFD');
        return text.Contains('\0') || odd > 2 + (text.Length / 20);
    }
}
