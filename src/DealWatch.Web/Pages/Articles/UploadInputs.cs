using DealWatch.Web.Ingestion;
using DealWatch.Web.Ingestion.Reading;

namespace DealWatch.Web.Pages.Articles;

/// <summary>Reads what a form holds, the pasted text first, then the files in their order.</summary>
internal sealed class UploadInputs(ArticleIngestor ingestor, IngestionOptions options)
{
    public async Task<IReadOnlyList<UploadInput>> ReadAsync(UploadForm form, ArticleDetails details, CancellationToken cancellationToken)
    {
        var several = form.Files.Count + (string.IsNullOrWhiteSpace(form.Text) ? 0 : 1) > 1;
        // A title and an address belong to one article; with several, each keeps what it says itself.
        var known = several ? details with { Title = null, Url = null } : details;
        var inputs = new List<UploadInput>();
        if (!string.IsNullOrWhiteSpace(form.Text))
        {
            inputs.Add(new UploadInput(T("The pasted text"), ingestor.ReadPasted(form.Text, known)));
        }

        foreach (var file in form.Files)
        {
            inputs.Add(await ReadFileAsync(file, known, cancellationToken));
        }

        return inputs;
    }

    private async Task<UploadInput> ReadFileAsync(IFormFile file, ArticleDetails known, CancellationToken cancellationToken)
    {
        var named = new ArticleSource(file.FileName, default, known);
        var name = named.Name + named.Ending;
        if (file.Length > options.MaxFileBytes)
        {
            return new UploadInput(name, new ReadOutcome.TooLarge(options.MaxFileBytes));
        }

        using var content = new MemoryStream((int)file.Length);
        await file.CopyToAsync(content, cancellationToken);
        return new UploadInput(name, ingestor.Read(named with { Content = content.ToArray() }));
    }
}
