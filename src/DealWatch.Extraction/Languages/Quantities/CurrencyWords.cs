namespace DealWatch.Extraction.Languages.Quantities;

/// <summary>Names of currencies and of money.</summary>
internal sealed class CurrencyWords
{
    /// <summary>ISO 4217 code to names, with inflection.</summary>
    public required Dictionary<string, string[]> Names { get; init; }

    /// <summary>Names that may stand before the number as well.</summary>
    public required string[] BeforeNumber { get; init; }

    /// <summary>Names that are other words too: they count only after large numbers.</summary>
    public required string[] Ambiguous { get; init; }

    /// <summary>Symbols that mean another currency here than elsewhere, with their ISO 4217 code.</summary>
    public required Dictionary<string, string> Symbols { get; init; }

    /// <summary>What may stand between number and currency or noun: <c>di</c>, <c>of</c>.</summary>
    public required string[] Links { get; init; }

    /// <summary>Words after which an amount without currency still is money.</summary>
    public required string[] BareFollowers { get; init; }

    /// <summary>Things that are counted in money: debt, investment.</summary>
    public required string[] MoneyNouns { get; init; }

    public static CurrencyWords Read(PackSection section)
    {
        var read = new CurrencyWords
        {
            Names = section.Lists("names"),
            BeforeNumber = section.Words("beforeNumber"),
            Ambiguous = section.Words("ambiguous"),
            Symbols = section.Texts("symbols"),
            Links = section.Words("links"),
            BareFollowers = section.Words("bareFollowers"),
            MoneyNouns = section.Words("moneyNouns"),
        };
        section.End();
        return read;
    }
}
