using DealWatch.Extraction.Mentions.Names;

namespace DealWatch.Extraction.Records.Pairs;

/// <summary>A sentence in which two entities stand together, or one of them is carried over from before.</summary>
/// <param name="Sentence">Number of the sentence.</param>
/// <param name="First">The mention that comes first; for an entity carried over, its last mention before the sentence.</param>
/// <param name="Second">The mention that comes second.</param>
/// <param name="FirstForm">How the first is named here.</param>
/// <param name="SecondForm">How the second is named here.</param>
internal sealed record PairPlace(int Sentence, NameMention First, NameMention Second, NameForm FirstForm, NameForm SecondForm)
{
    /// <summary>Whether the first entity is carried over and has no words in the sentence.</summary>
    public bool FirstIsImplied => FirstForm >= NameForm.PreviousSubject;
}
