using DealWatch.Extraction.Mentions;
using DealWatch.Extraction.Mentions.Cues;

namespace DealWatch.Extraction.Records.Pairs;

/// <summary>The views of an article's sentences, each made when it is first asked for.</summary>
internal sealed class SentenceViews(MentionSet mentions, CueLexicon lexicon)
{
    private readonly SentenceView?[] _views = new SentenceView?[mentions.Text.Sentences.Count];

    public SentenceView this[int sentence] => _views[sentence] ??= new SentenceView(mentions, lexicon, sentence);
}
