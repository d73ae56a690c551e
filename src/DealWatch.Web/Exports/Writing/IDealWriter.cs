using DealWatch.Web.Exports.Records;

namespace DealWatch.Web.Exports.Writing;

/// <summary>A file format for deals.</summary>
internal interface IDealWriter
{
    string ContentType { get; }

    /// <summary>Writes each deal as it comes.</summary>
    Task WriteAsync(Stream output, IAsyncEnumerable<DealRecord> deals, CancellationToken cancellationToken);
}
