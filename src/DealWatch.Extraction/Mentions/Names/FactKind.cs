namespace DealWatch.Extraction.Mentions.Names;

/// <summary>The kinds of facts that descriptions are made from.</summary>
internal enum FactKind
{
    Product,
    Person,
    Place,
}
