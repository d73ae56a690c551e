namespace DealWatch.Web.Ingestion.Reading;

/// <summary>A file as it came in. The name tells the format and is shown; it is never used as a path.</summary>
/// <param name="Known">Details that someone states about it; they win over what the file says.</param>
public sealed record ArticleSource(string FileName, ReadOnlyMemory<byte> Content, ArticleDetails Known)
{
    private const int MaxName = 120;

    /// <summary>The last part of the name, without ending, control characters and excess length.</summary>
    public string Name
    {
        get
        {
            var last = FileName[(FileName.LastIndexOfAny(['/', '\\']) + 1)..];
            var clean = string.Concat(last.Where(c => !char.IsControl(c) && !char.IsSurrogate(c)));
            var dot = clean.LastIndexOf('.');
            var name = dot > 0 ? clean[..dot] : clean;
            return name.Length <= MaxName ? name : name[..MaxName];
        }
    }

    /// <summary>Lower case, with the dot; empty when there is none.</summary>
    public string Ending => FileName.LastIndexOf('.') is >= 0 and var dot && FileName.Length - dot <= 10 ? FileName[dot..].ToLowerInvariant() : "";
}
