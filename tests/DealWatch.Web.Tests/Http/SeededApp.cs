using System.Diagnostics;
using DealWatch.Web.Hosting;

namespace DealWatch.Web.Tests.Http;

/// <summary>The program with the shipped seeds, which are read once for all tests and copied for each of these programs.</summary>
public class SeededApp : RunningApp
{
    private static readonly Lazy<Task<string>> Library = new(ReadAsync);

    protected override async Task PrepareAsync()
    {
        if (Directory.Exists(DataFolder))
        {
            return;
        }

        var library = await Library.Value;
        Directory.CreateDirectory(DataFolder);
        foreach (var file in Directory.EnumerateFiles(library))
        {
            File.Copy(file, Path.Combine(DataFolder, Path.GetFileName(file)));
        }
    }

    private static async Task<string> ReadAsync()
    {
        var folder = Directory.CreateTempSubdirectory("dealwatch-library-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        using var program = Process.Start(StartInfo(folder, "ingest", "--data", folder, Path.Combine(AppRoot.Folder, "seeds")))!;
        var said = await program.StandardOutput.ReadToEndAsync() + await program.StandardError.ReadToEndAsync();
        await program.WaitForExitAsync();
        return program.ExitCode == 0 ? folder : throw new InvalidOperationException($"The seeds were not read. The program said:\n{said}");
    }
}
