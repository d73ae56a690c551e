namespace DealWatch.Extraction.Languages.Quantities;

/// <summary>How a language writes numbers.</summary>
internal sealed class NumberWords
{
    /// <summary>The decimal separator: <c>.</c> or <c>,</c>.</summary>
    public required string Decimal { get; init; }

    /// <summary>Whether a space may separate groups of three digits.</summary>
    public required bool SpaceGroups { get; init; }

    /// <summary>Whether a number goes on after a scale without a pause: 2億4000万.</summary>
    public required bool ScalesChain { get; init; }

    /// <summary>Numbers that add up; an entry that ends in a hyphen only begins a compound.</summary>
    public required Dictionary<string, decimal> Words { get; init; }

    /// <summary>Numbers that multiply what stands before: hundred, thousand; an entry with a star may open a number.</summary>
    public required Dictionary<string, decimal> Multipliers { get; init; }

    /// <summary>What may stand between the parts of a compound word: <c>und</c> in fünfunddreißig.</summary>
    public required string[] CompoundJoiners { get; init; }

    /// <summary>What may stand between number words: <c>and</c>, <c>y</c>.</summary>
    public required string[] Joiners { get; init; }

    /// <summary>Articles that mean one before a scale or a unit.</summary>
    public required string[] Articles { get; init; }

    /// <summary>Fractions before a scale: half.</summary>
    public required Dictionary<string, decimal> Fractions { get; init; }

    /// <summary>A half that is added after a number or scale: "e mezzo".</summary>
    public required string[] HalfAfter { get; init; }

    /// <summary>Marks inside a number that mean "and more": 400多亿.</summary>
    public required string[] AndMore { get; init; }

    /// <summary>Words that make the number after them vague: 数千億.</summary>
    public required string[] Vague { get; init; }

    public static NumberWords Read(PackSection section)
    {
        var read = new NumberWords
        {
            Decimal = section.Text("decimal"),
            SpaceGroups = section.Flag("spaceGroups"),
            ScalesChain = section.Flag("scalesChain"),
            Words = section.Numbers("words"),
            Multipliers = section.Numbers("multipliers"),
            CompoundJoiners = section.Words("compoundJoiners"),
            Joiners = section.Words("joiners"),
            Articles = section.Words("articles"),
            Fractions = section.Numbers("fractions"),
            HalfAfter = section.Words("halfAfter"),
            AndMore = section.Words("andMore"),
            Vague = section.Words("vague"),
        };
        section.End();
        return read;
    }
}
