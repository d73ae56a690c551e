using System.Text;
using DealWatch.Web.Exports.Records;

namespace DealWatch.Web.Exports.Writing;

/// <summary>CSV by RFC 4180: a row a deal, or with evidence a row for each quote of each field.</summary>
/// <param name="evidence">The deals come with their evidence.</param>
/// <param name="mark">Begin with a byte order mark, by which some spreadsheets know UTF-8.</param>
internal sealed class CsvDealWriter(bool evidence, bool mark) : IDealWriter
{
    public string ContentType => "text/csv; charset=utf-8; header=present";

    public async Task WriteAsync(Stream output, IAsyncEnumerable<DealRecord> deals, CancellationToken cancellationToken)
    {
        await using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: mark), leaveOpen: true);
        await WriteRowAsync(writer, evidence ? EvidenceColumns.Names : DealColumns.Names, cancellationToken);
        await foreach (var deal in deals.WithCancellation(cancellationToken))
        {
            foreach (var row in evidence ? EvidenceColumns.Rows(deal) : [DealColumns.Row(deal)])
            {
                await WriteRowAsync(writer, row, cancellationToken);
            }
        }
    }

    private static Task WriteRowAsync(StreamWriter writer, IEnumerable<string?> cells, CancellationToken cancellationToken) =>
        writer.WriteAsync((string.Join(',', cells.Select(CsvText.Cell)) + "\r\n").AsMemory(), cancellationToken);
}
