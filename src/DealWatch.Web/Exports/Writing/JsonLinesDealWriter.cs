using System.Text.Json;
using DealWatch.Web.Exports.Records;

namespace DealWatch.Web.Exports.Writing;

/// <summary>JSON Lines: one object a line.</summary>
internal sealed class JsonLinesDealWriter : IDealWriter
{
    private static readonly byte[] LineEnd = "\n"u8.ToArray();

    public string ContentType => "application/jsonl; charset=utf-8";

    public async Task WriteAsync(Stream output, IAsyncEnumerable<DealRecord> deals, CancellationToken cancellationToken)
    {
        await foreach (var deal in deals.WithCancellation(cancellationToken))
        {
            await JsonSerializer.SerializeAsync(output, deal, ExportJson.Options, cancellationToken);
            await output.WriteAsync(LineEnd, cancellationToken);
        }
    }
}
