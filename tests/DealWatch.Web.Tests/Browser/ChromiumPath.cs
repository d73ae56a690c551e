namespace DealWatch.Web.Tests.Browser;

/// <summary>Where a browser of the Chromium family stands on this machine. Nothing is ever downloaded.</summary>
internal static class ChromiumPath
{
    public const string Variable = "DEALWATCH_CHROMIUM";

    public const string HowToGet =
        "No Chromium found: install Chromium, Chrome or Edge (Debian and Ubuntu: apt-get install chromium), or name the program in " + Variable + ".";

    private static readonly string[] Programs =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "chrome", "msedge"];

    private static readonly string[] MacPrograms =
    [
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ];

    private static readonly string[] WindowsPrograms =
        [@"Google\Chrome\Application\chrome.exe", @"Chromium\Application\chrome.exe", @"Microsoft\Edge\Application\msedge.exe"];

    /// <summary>The first one found; null when there is none.</summary>
    public static string? Find()
    {
        var named = Environment.GetEnvironmentVariable(Variable);
        return string.IsNullOrWhiteSpace(named) ? OnPath().Concat(UsualPlaces()).FirstOrDefault(File.Exists) : named;
    }

    private static IEnumerable<string> OnPath()
    {
        var ending = OperatingSystem.IsWindows() ? ".exe" : "";
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return from program in Programs from folder in folders select Path.Combine(folder, program + ending);
    }

    private static IEnumerable<string> UsualPlaces()
    {
        if (!OperatingSystem.IsWindows())
        {
            return [.. MacPrograms, "/snap/bin/chromium"];
        }

        Environment.SpecialFolder[] roots =
            [Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86, Environment.SpecialFolder.LocalApplicationData];
        return from root in roots from program in WindowsPrograms select Path.Combine(Environment.GetFolderPath(root), program);
    }
}
