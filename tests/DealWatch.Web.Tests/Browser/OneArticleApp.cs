using DealWatch.Web.Hosting;
using DealWatch.Web.Tests.Http;

namespace DealWatch.Web.Tests.Browser;

/// <summary>The program with the library's first article alone, so that every figure on a page is known.</summary>
public sealed class OneArticleApp : RunningApp, IDisposable
{
    private const string First = "000_*";

    private readonly string _seeds = Directory.CreateTempSubdirectory("dealwatch-seed-").FullName;

    public OneArticleApp()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppRoot.Folder, "seeds"), First))
        {
            File.Copy(file, Path.Combine(_seeds, Path.GetFileName(file)));
        }
    }

    protected override IEnumerable<KeyValuePair<string, string>> Settings => [new("Seeds__Folder", _seeds)];

    public void Dispose() => Directory.Delete(_seeds, recursive: true);
}
