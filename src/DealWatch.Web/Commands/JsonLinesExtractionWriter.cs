namespace DealWatch.Web.Commands;

/// <summary>An object a line.</summary>
internal sealed class JsonLinesExtractionWriter(TextWriter output) : ExtractionWriter(output)
{
    public override void Write(ExtractedArticle article)
    {
        Output.WriteLine(ExtractionJson.Serialize(ExtractionJson.From(article), indented: false));
        Output.Flush();
    }
}
