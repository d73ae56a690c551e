namespace DealWatch.Extraction.Languages.Quantities;

/// <summary>Everything that one phrase of the quantities lexicon can mean; filled while the pack is compiled, read-only afterwards.</summary>
internal sealed class QuantityTerm
{
    public TermRoles Roles { get; set; }

    public decimal? Number { get; set; }

    public decimal? Multiplier { get; set; }

    public decimal? Fraction { get; set; }

    public decimal? Scale { get; set; }

    public decimal? ShortScale { get; set; }

    public string? Currency { get; set; }

    public CurrencyForm CurrencyForm { get; set; }

    public bool CurrencyAmbiguous { get; set; }

    public MoneyQualifier? QualifierBefore { get; set; }

    public MoneyQualifier? QualifierAfter { get; set; }

    public MoneyPeriod? Period { get; set; }

    public decimal? DurationUnit { get; set; }

    public decimal? DurationCompound { get; set; }

    public int? DurationWhole { get; set; }

    public double? PowerUnit { get; set; }

    public int? Month { get; set; }

    public DateMark DateMark { get; set; }

    public bool Has(TermRoles roles) => (Roles & roles) != 0;

    /// <summary>Whether a number may begin with this phrase.</summary>
    public bool OpensNumber => Number is not null || Fraction is not null || Has(TermRoles.MayOpen);
}
