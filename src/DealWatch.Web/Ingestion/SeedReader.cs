using DealWatch.Web.Ingestion.Reading;
using Microsoft.Extensions.Options;

namespace DealWatch.Web.Ingestion;

/// <summary>Reads the articles that a first start shows. Later starts find them stored and change nothing.</summary>
public sealed class SeedReader(ArticleIngestor ingestor, IOptions<SeedOptions> options, ILogger<SeedReader> logger)
{
    public async Task<IngestTally> ReadAsync(CancellationToken cancellationToken)
    {
        var tally = new IngestTally();
        if (!Directory.Exists(options.Value.Folder))
        {
            logger.LogInformation("No seeds: there is no folder '{Folder}'", options.Value.Folder);
            return tally;
        }

        foreach (var file in ArticleFiles.Find([options.Value.Folder]))
        {
            var outcome = await ingestor.AddAsync(ingestor.Read(file), cancellationToken);
            tally.Count(outcome);
            if (outcome is IngestOutcome.Unreadable bad)
            {
                logger.LogWarning("Seed {File} was not read: {Reason}", file.Label, bad.Reason);
            }
        }

        return tally;
    }
}
