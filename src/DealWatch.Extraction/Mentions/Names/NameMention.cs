using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Mentions.Names;

/// <summary>A place where the text speaks of an entity.</summary>
/// <param name="Span">Where it stands in the normalised text.</param>
/// <param name="Entity">Number of the entity in <see cref="Mentions.MentionSet.Entities"/>.</param>
/// <param name="Form">How it names the entity.</param>
/// <param name="Brand">The brand as the gazetteer writes it; null when the company's own name is used.</param>
/// <param name="Sentence">Number of the sentence.</param>
internal sealed record NameMention(TextSpan Span, int Entity, NameForm Form, string? Brand, int Sentence)
{
    /// <summary>Whether it only says whose chips are meant ("Nvidia GPUs").</summary>
    public bool QualifiesChips { get; init; }
}
