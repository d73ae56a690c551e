namespace DealWatch.Extraction.Languages.Quantities;

/// <summary>How a currency is written, which decides on which side of the number it may stand.</summary>
internal enum CurrencyForm
{
    /// <summary>A symbol: either side.</summary>
    Symbol,

    /// <summary>A code: either side.</summary>
    Code,

    /// <summary>A name: after the number.</summary>
    Name,

    /// <summary>A name that also stands before the number.</summary>
    NameEitherSide,
}
