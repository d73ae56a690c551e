namespace DealWatch.Extraction.Languages.Quantities;

/// <summary>
/// The file <c>quantities.json</c> of a pack. Words are compared without case and diacritics; <c>stem*</c> matches any word that
/// begins so. One word may stand under several keys.
/// </summary>
internal sealed class QuantityLexicon
{
    /// <summary>How numbers are written.</summary>
    public required NumberWords Numbers { get; init; }

    /// <summary>Powers of ten that are words of their own, from a million on (ten thousand where the language counts so).</summary>
    public required Dictionary<string, decimal> Scales { get; init; }

    /// <summary>Scales so short that they count only next to a currency or glued to the digits.</summary>
    public required Dictionary<string, decimal> ShortScales { get; init; }

    /// <summary>Names of currencies and of money.</summary>
    public required CurrencyWords Currencies { get; init; }

    /// <summary>Words that make two numbers a range.</summary>
    public required RangeWords Ranges { get; init; }

    /// <summary>Words that say how an amount is meant.</summary>
    public required QualifierWords Qualifiers { get; init; }

    /// <summary>Words that say what time an amount covers.</summary>
    public required PeriodWords Periods { get; init; }

    /// <summary>Lengths of time.</summary>
    public required DurationWords Durations { get; init; }

    /// <summary>Units of power in megawatts, zero for a unit of energy that only looks like one.</summary>
    public required Dictionary<string, double> Power { get; init; }

    /// <summary>Words for a hundredth, before and after the number.</summary>
    public required PercentWords Percent { get; init; }

    /// <summary>Words around years.</summary>
    public required YearWords Years { get; init; }

    /// <summary>Words in dates.</summary>
    public required DateWords Dates { get; init; }

    /// <summary>Words around counts of chips.</summary>
    public required ChipWords Chips { get; init; }

    /// <summary>Phrases that hold a number's unit but mean something else ("three years ago" holds no duration).</summary>
    public required string[] Ignored { get; init; }

    public static QuantityLexicon Read(PackSection section)
    {
        var read = new QuantityLexicon
        {
            Numbers = NumberWords.Read(section.Section("numbers")),
            Scales = section.Numbers("scales"),
            ShortScales = section.Numbers("shortScales"),
            Currencies = CurrencyWords.Read(section.Section("currencies")),
            Ranges = RangeWords.Read(section.Section("ranges")),
            Qualifiers = QualifierWords.Read(section.Section("qualifiers")),
            Periods = PeriodWords.Read(section.Section("periods")),
            Durations = DurationWords.Read(section.Section("durations")),
            Power = section.Numbers("power").ToDictionary(pair => pair.Key, pair => (double)pair.Value),
            Percent = PercentWords.Read(section.Section("percent")),
            Years = YearWords.Read(section.Section("years")),
            Dates = DateWords.Read(section.Section("dates")),
            Chips = ChipWords.Read(section.Section("chips")),
            Ignored = section.Words("ignored"),
        };
        section.End();
        return read;
    }
}
