namespace DealWatch.Extraction.Mentions.Names;

/// <summary>What a phrase of the name lexicon stands for.</summary>
internal enum NameMeaning
{
    /// <summary>A company's name.</summary>
    Name,

    /// <summary>A brand that stands for its company.</summary>
    Brand,

    /// <summary>A product or a person: known, but no party.</summary>
    Fact,

    /// <summary>A description made from a fact.</summary>
    Epithet,

    /// <summary>Takes up the company mentioned last.</summary>
    CompanyAnaphor,

    /// <summary>Takes up the two companies mentioned last.</summary>
    PairAnaphor,

    /// <summary>Takes up the country mentioned last.</summary>
    CountryAnaphor,

    /// <summary>Takes up who issued the text: "we".</summary>
    Issuer,
}
