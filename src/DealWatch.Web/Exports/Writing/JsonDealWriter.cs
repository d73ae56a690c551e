using System.Text.Json;
using DealWatch.Web.Exports.Records;

namespace DealWatch.Web.Exports.Writing;

/// <summary>One JSON array.</summary>
internal sealed class JsonDealWriter : IDealWriter
{
    public string ContentType => "application/json; charset=utf-8";

    /// <summary>The serializer writes each item of an asynchronous sequence when its buffer is full, not at the end.</summary>
    public Task WriteAsync(Stream output, IAsyncEnumerable<DealRecord> deals, CancellationToken cancellationToken) =>
        JsonSerializer.SerializeAsync(output, deals, ExportJson.Options, cancellationToken);
}
