using System.CommandLine;

namespace DealWatch.Web.Commands;

/// <summary>Where the library is that a command works on.</summary>
internal static class DataFolder
{
    public static Option<string?> Create() => new("--Storage:Folder", "--data")
    {
        Description = "The data folder; else the one of the environment (Storage__Folder) or of the checkout.",
    };
}
