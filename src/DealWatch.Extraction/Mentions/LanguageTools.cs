using DealWatch.Extraction.Languages;
using DealWatch.Extraction.Mentions.Cues;
using DealWatch.Extraction.Mentions.Growth;
using DealWatch.Extraction.Mentions.Names;

namespace DealWatch.Extraction.Mentions;

/// <summary>What stage 3 reads one language with, built from its pack on first use.</summary>
internal sealed record LanguageTools(LanguagePack Pack, CueLexicon Cues, NameReader Names, GrowthLexicon Growth);
