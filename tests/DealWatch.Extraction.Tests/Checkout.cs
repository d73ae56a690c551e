namespace DealWatch.Extraction.Tests;

/// <summary>The source tree that the tests were built from; goldens and conventions are read where they are edited.</summary>
internal static class Checkout
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string Folder(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>A path as the source tree names it, the same on every system.</summary>
    public static string Name(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    private static string Find(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "DealWatch.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"DealWatch.sln is in no folder above {start}; run the tests from a checkout.");
    }
}
