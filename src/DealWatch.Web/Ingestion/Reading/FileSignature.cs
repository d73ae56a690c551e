namespace DealWatch.Web.Ingestion.Reading;

/// <summary>Recognises well-known binary formats by their first bytes.</summary>
internal static class FileSignature
{
    private static readonly (byte[] Start, string Kind)[] Known =
    [
        ("%PDF-"u8.ToArray(), Later("a PDF document")),
        ([0x50, 0x4B, 0x03, 0x04], Later("a ZIP archive or an Office document")),
        ([0x89, 0x50, 0x4E, 0x47], Later("a PNG picture")),
        ([0xFF, 0xD8, 0xFF], Later("a JPEG picture")),
        ("GIF8"u8.ToArray(), Later("a GIF picture")),
        ([0x1F, 0x8B], Later("a gzip archive")),
        ([0xD0, 0xCF, 0x11, 0xE0], Later("an old Office document")),
        ([0x7F, 0x45, 0x4C, 0x46], Later("a program")),
        ("{\\rtf"u8.ToArray(), Later("an RTF document")),
        ("SQLite format 3"u8.ToArray(), Later("a database")),
    ];

    /// <summary>The format with its article, such as "a PDF document"; null when the bytes may be text.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes)
    {
        foreach (var (start, kind) in Known)
        {
            if (bytes.StartsWith(start))
            {
                return kind;
            }
        }

        return null;
    }
}
