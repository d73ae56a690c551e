namespace DealWatch.Extraction.Training;

/// <summary>What is compared of a deal, apart from its parties.</summary>
internal enum Slot
{
    Amount,
    Duration,
    ChipVendor,
    Provider,
    Type,
    Status,
    Qualifier,
    Period,
    ChipModel,
    Power,
}
