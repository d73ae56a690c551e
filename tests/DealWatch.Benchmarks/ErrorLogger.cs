using BenchmarkDotNet.Loggers;

namespace DealWatch.Benchmarks;

/// <summary>Keeps standard output for the table: errors go to standard error, the rest nowhere.</summary>
internal sealed class ErrorLogger : ILogger
{
    public string Id => nameof(ErrorLogger);

    public int Priority => 0;

    public void Write(LogKind logKind, string text)
    {
        if (logKind == LogKind.Error)
        {
            Console.Error.Write(text);
        }
    }

    public void WriteLine()
    {
    }

    public void WriteLine(LogKind logKind, string text)
    {
        if (logKind == LogKind.Error)
        {
            Console.Error.WriteLine(text);
        }
    }

    public void Flush() => Console.Error.Flush();
}
