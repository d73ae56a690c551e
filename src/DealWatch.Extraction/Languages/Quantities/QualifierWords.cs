namespace DealWatch.Extraction.Languages.Quantities;

/// <summary>Words that say how an amount is meant.</summary>
internal sealed class QualifierWords
{
    /// <summary>Before the amount: about.</summary>
    public required string[] ApproxBefore { get; init; }

    /// <summary>After the amount.</summary>
    public required string[] ApproxAfter { get; init; }

    /// <summary>Before the amount: over.</summary>
    public required string[] AtLeastBefore { get; init; }

    /// <summary>After the amount: or more.</summary>
    public required string[] AtLeastAfter { get; init; }

    /// <summary>Before the amount: up to.</summary>
    public required string[] UpToBefore { get; init; }

    /// <summary>After the amount: at most.</summary>
    public required string[] UpToAfter { get; init; }

    /// <summary>Words that may stand between qualifier and amount.</summary>
    public required string[] Gap { get; init; }

    public static QualifierWords Read(PackSection section)
    {
        var read = new QualifierWords
        {
            ApproxBefore = section.Words("approxBefore"),
            ApproxAfter = section.Words("approxAfter"),
            AtLeastBefore = section.Words("atLeastBefore"),
            AtLeastAfter = section.Words("atLeastAfter"),
            UpToBefore = section.Words("upToBefore"),
            UpToAfter = section.Words("upToAfter"),
            Gap = section.Words("gap"),
        };
        section.End();
        return read;
    }
}
