namespace DealWatch.Extraction.Languages.Quantities;

/// <summary>The file <c>Shared/symbols.json</c>: how currencies and amounts are written in every language.</summary>
internal sealed class SharedSymbols
{
    /// <summary>Symbols with their ISO 4217 code.</summary>
    public required Dictionary<string, string> Symbols { get; init; }

    /// <summary>Codes as written, with the ISO 4217 code that they mean.</summary>
    public required Dictionary<string, string> Codes { get; init; }

    /// <summary>Codes that are words of some language and count only in capitals.</summary>
    public required string[] CapitalCodes { get; init; }

    /// <summary>Abbreviated powers of ten that count only next to a currency or glued to the digits.</summary>
    public required Dictionary<string, decimal> ShortScales { get; init; }

    /// <summary>Short scales that are glued to a code, as in MEUR.</summary>
    public required string[] CodePrefixes { get; init; }

    /// <summary>Marks after a number that mean "and more".</summary>
    public required string[] AndMore { get; init; }

    /// <summary>Marks before a number that mean "about".</summary>
    public required string[] About { get; init; }

    /// <summary>Marks between the bounds of a range, besides hyphens and dashes.</summary>
    public required string[] To { get; init; }

    public static SharedSymbols Read(PackSection section)
    {
        var read = new SharedSymbols
        {
            Symbols = section.Texts("symbols"),
            Codes = section.Texts("codes"),
            CapitalCodes = section.Words("capitalCodes"),
            ShortScales = section.Numbers("shortScales"),
            CodePrefixes = section.Words("codePrefixes"),
            AndMore = section.Words("andMore"),
            About = section.Words("about"),
            To = section.Words("to"),
        };
        section.End();
        return read;
    }
}
