using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace DealWatch.Web.Tests.Http;

/// <summary>The real program in its own process, on a free port of this machine, with an empty data folder and the shipped seeds read in.</summary>
public class RunningApp : IAsyncLifetime
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(90);

    private readonly string _folder = Directory.CreateTempSubdirectory("dealwatch-browser-").FullName;
    private readonly ConcurrentQueue<string> _output = new();
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Process? _process;

    public Uri Address => _address.Task.Result;

    public string DataFolder => _folder;

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

    public string At(string path) => new Uri(Address, path).ToString();

    public async Task InitializeAsync()
    {
        _process = new Process { StartInfo = StartInfo(), EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => Read(line.Data);
        _process.ErrorDataReceived += (_, line) => Read(line.Data);
        _process.Exited += (_, _) => Fail("ended");
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        using var timer = new Timer(_ => Fail($"printed no address within {StartLimit}"), null, StartLimit, Timeout.InfiniteTimeSpan);
        await _address.Task;
    }

    public Task DisposeAsync()
    {
        if (_process is { HasExited: false })
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
        }

        _process?.Dispose();
        Directory.Delete(_folder, recursive: true);
        return Task.CompletedTask;
    }

    private ProcessStartInfo StartInfo()
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [Program])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = _folder,
        };
        start.Environment["Storage__Folder"] = _folder;
        start.Environment["Server__Urls"] = "http://127.0.0.1:0";
        foreach (var (name, value) in Settings)
        {
            start.Environment[name] = value;
        }

        foreach (var inherited in start.Environment.Keys.Where(name => name.StartsWith("ASPNETCORE_", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(inherited);
        }

        return start;
    }

    private void Read(string? line)
    {
        if (line is null)
        {
            return;
        }

        _output.Enqueue(line);
        if (Regex.Match(line, @"http://127\.0\.0\.1:([1-9]\d*)") is { Success: true } match)
        {
            _address.TrySetResult(new Uri(match.Value));
        }
    }

    private void Fail(string what) =>
        _address.TrySetException(new InvalidOperationException($"The program {what}. It printed:\n{string.Join('\n', _output)}"));
}
