using System.Buffers;
using System.Text;

namespace DealWatch.Web.Ingestion.Reading;

internal static class Utf8Damage
{
    /// <summary>Whether well-formed multi-byte characters outnumber the broken places: UTF-8 that was cut or damaged, not another encoding.</summary>
    public static bool IsMostlyUtf8(ReadOnlySpan<byte> bytes)
    {
        int whole = 0, broken = 0;
        while (bytes.Length > 0)
        {
            var status = Rune.DecodeFromUtf8(bytes, out _, out var used);
            if (status != OperationStatus.Done)
            {
                broken++;
            }
            else if (used > 1)
            {
                whole++;
            }

            bytes = bytes[used..];
        }

        return whole > broken;
    }
}
