namespace DealWatch.Extraction.Languages.Quantities;

/// <summary>Words in dates.</summary>
internal sealed class DateWords
{
    /// <summary>Names of months, full and short, with their number.</summary>
    public required Dictionary<string, int> Months { get; init; }

    /// <summary>Months that are other words too and count only with a capital.</summary>
    public required string[] CapitalMonths { get; init; }

    /// <summary>Order of day, month and year in figures: <c>dmy</c>, <c>mdy</c> or <c>ymd</c>.</summary>
    public required string NumericOrder { get; init; }

    /// <summary>Between day, month and year: <c>de</c>.</summary>
    public required string[] Links { get; init; }

    /// <summary>After the day: <c>th</c>.</summary>
    public required string[] Ordinals { get; init; }

    /// <summary>After the figures of a year.</summary>
    public required string[] YearMarks { get; init; }

    /// <summary>After the figures of a month.</summary>
    public required string[] MonthMarks { get; init; }

    /// <summary>After the figures of a day.</summary>
    public required string[] DayMarks { get; init; }

    public static DateWords Read(PackSection section)
    {
        var read = new DateWords
        {
            Months = section.Integers("months"),
            CapitalMonths = section.Words("capitalMonths"),
            NumericOrder = section.Text("numericOrder"),
            Links = section.Words("links"),
            Ordinals = section.Words("ordinals"),
            YearMarks = section.Words("yearMarks"),
            MonthMarks = section.Words("monthMarks"),
            DayMarks = section.Words("dayMarks"),
        };
        section.End();
        return read;
    }
}
