namespace DealWatch.Extraction.Articles;

/// <summary>The part that a block plays in its article.</summary>
public enum BlockKind
{
    /// <summary>The headline.</summary>
    Title,

    /// <summary>The first paragraph.</summary>
    Lead,

    /// <summary>A heading inside the article, or a line that reads like one.</summary>
    Heading,

    /// <summary>Any other paragraph.</summary>
    Body,
}
