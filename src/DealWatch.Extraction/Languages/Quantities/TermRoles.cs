namespace DealWatch.Extraction.Languages.Quantities;

/// <summary>What else a word of the quantities lexicon can be, besides what carries a value.</summary>
[Flags]
internal enum TermRoles
{
    None = 0,
    PrefixOnly = 1,
    MayOpen = 1 << 1,
    CompoundJoiner = 1 << 2,
    Joiner = 1 << 3,
    Article = 1 << 4,
    HalfAfter = 1 << 5,
    AndMore = 1 << 6,
    Vague = 1 << 7,
    Link = 1 << 8,
    BareFollower = 1 << 9,
    MoneyNoun = 1 << 10,
    Between = 1 << 11,
    And = 1 << 12,
    From = 1 << 13,
    To = 1 << 14,
    QualifierGap = 1 << 15,
    ArticleUnit = 1 << 16,
    NotBeforeThis = 1 << 17,
    NotAfterThis = 1 << 18,
    PercentBefore = 1 << 19,
    PercentAfter = 1 << 20,
    StartBefore = 1 << 21,
    StartAfter = 1 << 22,
    EndBefore = 1 << 23,
    EndAfter = 1 << 24,
    YearGap = 1 << 25,
    CapitalMonth = 1 << 26,
    DateLink = 1 << 27,
    Ordinal = 1 << 28,
    ChipNoun = 1 << 29,
    ChipGap = 1 << 30,
}
