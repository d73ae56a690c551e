namespace DealWatch.Web.Ingestion.Reading;

/// <summary>Bytes as text.</summary>
/// <param name="Text">Null when the bytes are no text; <paramref name="Note"/> then says why.</param>
/// <param name="Note">What was assumed or repaired; null when nothing was.</param>
internal sealed record DecodedText(string? Text, string? Note)
{
    public IReadOnlyList<string> Notes => Note is null ? [] : [Note];
}
