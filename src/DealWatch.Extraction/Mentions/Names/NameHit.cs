using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Mentions.Names;

/// <summary>A phrase of the name lexicon in the text.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Entry">What it stands for.</param>
/// <param name="Weak">Whether it may as well be an ordinary word: then it counts only beside a sure mention of the same company.</param>
internal readonly record struct NameHit(TextSpan Span, NameEntry Entry, bool Weak);
