namespace DealWatch.Web.Commands;

/// <summary>One indented array.</summary>
internal sealed class JsonExtractionWriter(TextWriter output) : ExtractionWriter(output)
{
    private bool _begun;

    public override void Write(ExtractedArticle article)
    {
        Output.WriteLine(_begun ? "," : "[");
        Output.Write(ExtractionJson.Serialize(ExtractionJson.From(article), indented: true));
        _begun = true;
    }

    public override void Close()
    {
        Output.WriteLine(_begun ? "\n]" : "[]");
        base.Close();
    }
}
