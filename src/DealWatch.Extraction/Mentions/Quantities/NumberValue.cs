namespace DealWatch.Extraction.Mentions.Quantities;

/// <summary>A number as it stands in the text.</summary>
internal sealed class NumberValue
{
    /// <summary>Its value with all scales.</summary>
    public required decimal Value { get; init; }

    /// <summary>Its value as read before a unit that seldom exceeds three digits, where 1.625 is decimal.</summary>
    public required decimal ScaledValue { get; init; }

    /// <summary>The largest scale among its words, 1 when there is none.</summary>
    public required decimal Scale { get; init; }

    /// <summary>Whether its scale counts only next to a currency.</summary>
    public required bool ShortScale { get; init; }

    /// <summary>Whether it is a run of digits and nothing else.</summary>
    public required bool Plain { get; init; }

    /// <summary>Number of digits when it begins with digits, else 0.</summary>
    public required int Digits { get; init; }

    /// <summary>Whether it is an article read as one.</summary>
    public required bool Article { get; init; }

    /// <summary>Whether a mark inside says "and more".</summary>
    public required bool AtLeast { get; init; }

    /// <summary>Whether a name is glued to its front, so that only a year can be meant.</summary>
    public required bool Glued { get; init; }

    /// <summary>A currency that is one word with the scale: MEUR.</summary>
    public required string? Currency { get; init; }

    public bool IsYear => Plain && Digits == 4 && Calendar.IsYear(Value);
}
