namespace DealWatch.Extraction.Languages.Quantities;

/// <summary>The file <c>Shared/currencies.json</c>: how currencies are written in every language.</summary>
internal sealed class SharedCurrencies
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
}
