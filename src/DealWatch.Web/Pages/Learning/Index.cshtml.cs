using System.IO.Compression;
using System.Text;
using DealWatch.Web.Learning;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DealWatch.Web.Pages.Learning;

/// <summary>What people have confirmed and corrected, as labelled articles to learn from.</summary>
internal sealed class IndexModel(LabelExport export) : PageModel
{
    public LabelSet Labels { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken) => Labels = await export.AllAsync(cancellationToken);

    /// <summary>All labelled articles in one file.</summary>
    public async Task<IActionResult> OnGetFilesAsync(CancellationToken cancellationToken)
    {
        var labels = await export.AllAsync(cancellationToken);
        using var content = new MemoryStream();
        await using (var zip = await ZipArchive.CreateAsync(content, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8, cancellationToken))
        {
            foreach (var article in labels.Articles)
            {
                await AddAsync(zip, $"{article.Id}.json", article.Labels, cancellationToken);
                await AddAsync(zip, $"{article.Id}.md", article.Text, cancellationToken);
            }
        }

        return File(content.ToArray(), "application/zip", "dealwatch-labels.zip");
    }

    private static async Task AddAsync(ZipArchive zip, string name, string text, CancellationToken cancellationToken)
    {
        await using var file = await zip.CreateEntry(name).OpenAsync(cancellationToken);
        await file.WriteAsync(Encoding.UTF8.GetBytes(text), cancellationToken);
    }
}
