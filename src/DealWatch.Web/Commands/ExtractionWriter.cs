namespace DealWatch.Web.Commands;

/// <summary>Writes extracted articles one after the other, so that a folder of any size needs the memory of one article.</summary>
internal abstract class ExtractionWriter(TextWriter output)
{
    protected TextWriter Output { get; } = output;

    public static ExtractionWriter Create(string format, TextWriter output) => format switch
    {
        "json" => new JsonExtractionWriter(output),
        "jsonl" => new JsonLinesExtractionWriter(output),
        _ => new TextExtractionWriter(output),
    };

    public abstract void Write(ExtractedArticle article);

    public virtual void Close() => Output.Flush();
}
