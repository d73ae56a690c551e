using System.Threading.Channels;

namespace DealWatch.Web.Reextraction;

/// <summary>Carries a run out apart from the request that asked for it. One at a time: a second one would read the same articles.</summary>
public sealed class RunQueue(StoredReading reading, ILogger<RunQueue> logger) : BackgroundService
{
    private readonly Channel<(int Run, ReadingScope Scope)> _runs = Channel.CreateUnbounded<(int, ReadingScope)>();
    private int _busy;
    private int _current;

    /// <summary>Number of the run that is under way; null when none is.</summary>
    public int? Current => Volatile.Read(ref _busy) != 0 && Volatile.Read(ref _current) is var run and > 0 ? run : null;

    /// <returns>Number of the run; null while another one is under way.</returns>
    public async Task<int?> BeginAsync(ReadingScope scope, string by, CancellationToken cancellationToken)
    {
        if (Interlocked.CompareExchange(ref _busy, 1, 0) != 0)
        {
            return null;
        }

        try
        {
            var run = await reading.BeginAsync(scope, by, cancellationToken);
            Volatile.Write(ref _current, run);
            await _runs.Writer.WriteAsync((run, scope), CancellationToken.None);
            return run;
        }
        catch
        {
            Volatile.Write(ref _busy, 0);
            throw;
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var (run, scope) in _runs.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await reading.RunAsync(run, scope, _ => { }, stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                logger.LogError(exception, "Run {Run} ended early; the articles that it had read stay read", run);
            }
            finally
            {
                Volatile.Write(ref _current, 0);
                Volatile.Write(ref _busy, 0);
            }
        }
    }
}
