using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace DealWatch.Web.Tests.Http;

/// <summary>The real program in its own process, on a free port of this machine, with an empty data folder and the shipped seeds read in.</summary>
public class RunningApp : IAsyncLifetime
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(5);

    private readonly string _folder = Directory.CreateTempSubdirectory("dealwatch-test-").FullName;
    private Process? _process;

    public Uri Address { get; private set; } = new("http://127.0.0.1/");

    /// <summary>It does not exist before the first start.</summary>
    public string DataFolder => Path.Combine(_folder, "data");

    /// <summary>Settings of this program, by the names of environment variables.</summary>
    protected virtual IEnumerable<KeyValuePair<string, string>> Settings => [];

    private static string Program
    {
        get
        {
            // The tests' own output folder ends in bin/<configuration>/<framework>, and so does the app's.
            var output = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
            var root = output.Parent!.Parent!.Parent!.Parent!.Parent!.FullName;
            return Path.Combine(root, "src", "DealWatch.Web", "bin", output.Parent!.Name, output.Name, "DealWatch.Web.dll");
        }
    }

    public static ProcessStartInfo StartInfo(string dataFolder, params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [Program, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        foreach (var inherited in start.Environment.Keys.Where(name => name.StartsWith("ASPNETCORE_", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(inherited);
        }

        start.Environment["Storage__Folder"] = dataFolder;
        start.Environment["Server__Urls"] = "http://127.0.0.1:0";
        start.Environment["Server__UploadsPerMinute"] = "10000";
        return start;
    }

    public string At(string path) => new Uri(Address, path).ToString();

    public async Task InitializeAsync()
    {
        await PrepareAsync();
        var start = StartInfo(DataFolder);
        foreach (var (name, value) in Settings)
        {
            start.Environment[name] = value;
        }

        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
        Address = await AddressAsync(_process);
    }

    public async Task RestartAsync()
    {
        End();
        await InitializeAsync();
    }

    /// <summary>Before each start.</summary>
    protected virtual Task PrepareAsync() => Task.CompletedTask;

    public Task DisposeAsync()
    {
        End();
        Directory.Delete(_folder, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>Starts the program and waits until it prints where it listens.</summary>
    private static async Task<Uri> AddressAsync(Process process)
    {
        var printed = new ConcurrentQueue<string>();
        var address = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        process.OutputDataReceived += (_, line) => Read(line.Data);
        process.ErrorDataReceived += (_, line) => Read(line.Data);
        process.Exited += (_, _) => Fail("ended");
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await using var timer = new Timer(_ => Fail($"printed no address within {StartLimit}"), null, StartLimit, Timeout.InfiniteTimeSpan);
        return await address.Task;

        void Read(string? line)
        {
            printed.Enqueue(line ?? "");
            if (Regex.Match(line ?? "", @"http://127\.0\.0\.1:[1-9]\d*") is { Success: true } match)
            {
                address.TrySetResult(new Uri(match.Value));
            }
        }

        void Fail(string what) => address.TrySetException(new InvalidOperationException($"The program {what}. It printed:\n{string.Join('\n', printed)}"));
    }

    private void End()
    {
        if (_process is { HasExited: false })
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
        }

        _process?.Dispose();
        _process = null;
    }
}
