namespace DealWatch.Extraction.Mentions.Names;

/// <summary>How a mention names its entity.</summary>
internal enum NameForm
{
    /// <summary>By a name of the gazetteer.</summary>
    Name,

    /// <summary>By a brand that stands for the company.</summary>
    Brand,

    /// <summary>By a name that no gazetteer has.</summary>
    Discovered,

    /// <summary>By a description from facts: product, chief executive, home place.</summary>
    Epithet,

    /// <summary>By a word that takes up a name before it: "the company".</summary>
    Anaphor,

    /// <summary>Not in this sentence, but the first name of the one before.</summary>
    PreviousSubject,

    /// <summary>Not in this sentence, but in the one before.</summary>
    Previous,

    /// <summary>Not in this sentence, but two or three before it.</summary>
    Earlier,

    /// <summary>Not in this sentence, but what the article is about.</summary>
    Topic,

    /// <summary>Not in this sentence, but the country or region that the article is about.</summary>
    TopicPlace,
}
