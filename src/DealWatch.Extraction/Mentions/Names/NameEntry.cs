using DealWatch.Extraction.Mentions.Companies;

namespace DealWatch.Extraction.Mentions.Names;

/// <summary>A phrase of the name lexicon.</summary>
/// <param name="Meaning">What it stands for.</param>
/// <param name="Companies">The companies that it may mean; empty for anaphora.</param>
/// <param name="Brand">The brand as the gazetteer writes it; null for others.</param>
/// <param name="Ambiguous">Whether it is an ordinary word too.</param>
/// <param name="Capital">Whether its first letter must be upper case in the text.</param>
internal sealed record NameEntry(NameMeaning Meaning, IReadOnlyList<Company> Companies, string? Brand, bool Ambiguous, bool Capital);
