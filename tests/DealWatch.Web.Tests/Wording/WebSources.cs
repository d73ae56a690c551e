using DealWatch.Web.Hosting;

namespace DealWatch.Web.Tests.Wording;

/// <summary>The sources of the web app in the checkout that the tests run from.</summary>
internal static class WebSources
{
    private static readonly string Root = Path.Combine(AppRoot.Folder, "src", "DealWatch.Web");

    /// <param name="ending">Such as <c>.cshtml</c>.</param>
    /// <param name="folder">Inside the web app.</param>
    /// <returns>Path inside the web app with slashes, and the text.</returns>
    public static IEnumerable<(string Path, string Text)> Files(string ending, string folder = "") =>
        from file in Directory.EnumerateFiles(Path.Combine(Root, folder), "*" + ending, SearchOption.AllDirectories)
        let path = Path.GetRelativePath(Root, file).Replace('\\', '/')
        where !path.StartsWith("bin/", StringComparison.Ordinal) && !path.StartsWith("obj/", StringComparison.Ordinal)
        orderby path
        select (path, File.ReadAllText(file));
}
