namespace DealWatch.Web.Ingestion;

/// <summary>Counts what became of many articles.</summary>
public sealed class IngestTally
{
    public int Added { get; private set; }

    public int Deals { get; private set; }

    public int Duplicates { get; private set; }

    public int Unread { get; private set; }

    public void Count(IngestOutcome outcome)
    {
        switch (outcome)
        {
            case IngestOutcome.Added added:
                Added++;
                Deals += added.Deals;
                break;
            case IngestOutcome.Duplicate:
                Duplicates++;
                break;
            default:
                Unread++;
                break;
        }
    }
}
