namespace DealWatch.Web.Hosting;

/// <summary>Where default folders stand: the checkout when run from its build output, else beside the published app.</summary>
internal static class AppRoot
{
    public static string Folder { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "DealWatch.sln")))
            {
                return folder.FullName;
            }
        }

        return start;
    }
}
