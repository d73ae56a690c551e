using System.Text.Json;

namespace DealWatch.Extraction.Tests.Goldens;

/// <summary>The word that an enumeration's value is written as in the output.</summary>
internal static class EnumName
{
    public static string? Of<T>(T? value)
        where T : struct, Enum =>
        value is { } known ? JsonSerializer.SerializeToElement(known).GetString() : null;
}
