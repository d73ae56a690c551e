namespace DealWatch.Extraction.Mentions.Names.Cjk;

/// <summary>A name that was found.</summary>
/// <param name="Stem">The part of it that may stand for it; null when none may.</param>
/// <param name="StemIsName">Whether the article says that the stem is what it calls the name.</param>
/// <param name="BeginsKnown">Whether it begins with a name of the gazetteer, which is then no mention of its own.</param>
internal readonly record struct AcceptedName(string? Stem, bool StemIsName, bool BeginsKnown);
