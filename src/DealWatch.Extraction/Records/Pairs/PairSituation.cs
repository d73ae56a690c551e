using DealWatch.Extraction.Mentions;
using DealWatch.Extraction.Mentions.Names;
using DealWatch.Extraction.Mentions.Quantities;

namespace DealWatch.Extraction.Records.Pairs;

/// <summary>One reading of a pair at its best place, seen among all other pairs of the article: what <see cref="PairSigns"/> counts.</summary>
internal sealed class PairSituation
{
    private readonly PairField _field;
    private readonly int _index;
    private readonly TieWords _ties;
    private readonly float[] _placeScores;

    /// <param name="field">All pairs of the article.</param>
    /// <param name="index">Which of them.</param>
    /// <param name="reading">The reading that is judged; null for the best of the pair.</param>
    public PairSituation(PairField field, int index, PairOption? reading = null)
    {
        (_field, _index) = (field, index);
        Mentions = field.Mentions;
        Pair = field.Pairs[index];
        Scores = field.Scores[index];
        Best = reading ?? Scores.Options[0];
        Place = Best.Place;
        Payer = Mentions.Entities[Best.Payer];
        Payee = Mentions.Entities[Best.Payer == Pair.A ? Pair.B : Pair.A];
        (PayerGroup, PayeeGroup) = (EntityGroups.Of(Payer), EntityGroups.Of(Payee));
        View = field.Views[Place.Sentence];
        _ties = TieWords.Collect(Mentions.CuesOf(Place.Sentence), Place, View);
        From = Place.FirstIsImplied ? Mentions.Text.Sentences[Place.Sentence].Span.Start : Place.First.Span.End;
        Money = Mentions.Quantities.MoneyIn(Mentions.Text.Sentences[Place.Sentence].Span);
        Marks = NameMarks.Of(Place, View);
        Listed = !Place.FirstIsImplied && View.InOneList(Place.First, Place.Second);
        Strength = TieStrength.Of(_ties, Marks, Best.Payer == Place.First.Entity, Listed);
        _placeScores = HighestFirst(Scores.AtPlaces);
        (Together, SentencesTogether) = CountTogether();
        LikelyPlaces = SumOfProbabilities(_placeScores);
        (Fit, Expected) = ReadFrame();
        (RivalOfPayer, RivalOfPayee, Companion, Companions) = SeeRivals();
    }

    /// <summary>The same pair by another reading.</summary>
    public PairSituation At(PairOption reading) => new(_field, _index, reading);

    public MentionSet Mentions { get; }

    public EntityPair Pair { get; }

    public PairScores Scores { get; }

    public PairOption Best { get; }

    public PairPlace Place { get; }

    public Entity Payer { get; }

    public Entity Payee { get; }

    public EntityGroup PayerGroup { get; }

    public EntityGroup PayeeGroup { get; }

    public SentenceView View { get; }

    public ref readonly TieWords Ties => ref _ties;

    public List<MoneyMention> Money { get; }

    public NameMarks Marks { get; }

    public bool Listed { get; }

    /// <summary>One of the values of <see cref="TieStrength"/>.</summary>
    public int Strength { get; }

    /// <summary>Places where both have words.</summary>
    public int Together { get; }

    /// <summary>Sentences of such places.</summary>
    public int SentencesTogether { get; }

    /// <summary>How many of the places tell of a deal, each counted by how likely it does.</summary>
    public double LikelyPlaces { get; }

    /// <summary>Whether the sentence has a subject of its own before its first verb.</summary>
    public bool HasOwnSubject => View.Names.Count > 0 && FirstVerb is { } verb && View.Names[0].Span.Start < verb;

    /// <summary>Where the words between the two begin.</summary>
    public int From { get; }

    /// <summary>1 when the payer stands where the verb wants the side that pays, -1 when the other does, 0 when the verb does not tell.</summary>
    public int Fit { get; }

    /// <summary>Whether the second stands behind the preposition that the verb wants.</summary>
    public bool Expected { get; }

    /// <summary>Log-odds of the likeliest pair of this sentence in which another takes the place of the payee.</summary>
    public double RivalOfPayer { get; }

    /// <summary>Log-odds of the likeliest pair of this sentence in which another takes the place of the payer.</summary>
    public double RivalOfPayee { get; }

    /// <summary>Log-odds of the likeliest pair of this sentence whose other side stands in one list with a side of this pair.</summary>
    public double Companion { get; }

    /// <summary>Number of such pairs.</summary>
    public int Companions { get; }

    public int Rank => _field.RankOf(_index);

    public int RankInSentence => _field.RankInSentence(_index);

    public double Bridge => _field.Bridge(Pair);

    public int LikelyOf(Entity entity) => _field.LikelyOf(entity.Index);

    /// <summary>How far this reading is ahead of the best one that differs by a property; the highest score there is when none does.</summary>
    public double LeadOver(Func<PairOption, bool> differs)
    {
        foreach (var option in Scores.Options)
        {
            if (differs(option))
            {
                return Best.Score - option.Score;
            }
        }

        return -PairSigns.Never;
    }

    public double HighestOfArticle => _field.Highest;

    public int LikelyOfArticle => _field.Likely;

    public int PairsOfArticle => _field.Pairs.Count;

    public double HighestOfSentence => _field.HighestIn(Place.Sentence);

    public bool HasTopic => Pair.A == _field.Topic || Pair.B == _field.Topic;

    public double BestOther(Entity entity) => _field.BestOther(entity.Index, Scores.LogOdds);

    /// <summary>The best scores at the places, highest first.</summary>
    public float PlaceScore(int rank) => _placeScores.Length > rank ? _placeScores[rank] : (float)PairSigns.Never;

    /// <summary>The best score at a place where both have words.</summary>
    public float BestSpelledOut()
    {
        var best = (float)PairSigns.Never;
        for (var i = 0; i < Pair.Places.Count; i++)
        {
            best = Pair.Places[i].FirstIsImplied ? best : Math.Max(best, Scores.AtPlaces[i]);
        }

        return best;
    }

    private static float[] HighestFirst(float[] scores)
    {
        float[] sorted = [.. scores];
        Array.Sort(sorted);
        Array.Reverse(sorted);
        return sorted;
    }

    private static double SumOfProbabilities(float[] scores)
    {
        var sum = 0.0;
        foreach (var score in scores)
        {
            sum += 1 / (1 + Math.Exp(-score));
        }

        return sum;
    }

    /// <summary>Places stand in the order of the text.</summary>
    private (int Places, int Sentences) CountTogether()
    {
        int places = 0, sentences = 0, last = -1;
        foreach (var place in Pair.Places)
        {
            if (!place.FirstIsImplied)
            {
                places++;
                sentences += place.Sentence == last ? 0 : 1;
                last = place.Sentence;
            }
        }

        return (places, sentences);
    }

    private int? FirstVerb
    {
        get
        {
            foreach (var cue in Mentions.CuesOf(Place.Sentence))
            {
                if (cue.Cues.HasAny(TieWords.Verbs))
                {
                    return cue.Span.Start;
                }
            }

            return null;
        }
    }

    private (int Fit, bool Expected) ReadFrame()
    {
        if ((Ties.Verb ?? Ties.Last) is not { } verb)
        {
            return (0, false);
        }

        var agentFirst = Frames.FirstIsAgent(Marks.AheadOfSecond, Marks.BehindFirst, Marks.BehindSecond);
        foreach (var cue in verb.Cues.Only(TieWords.Verbs))
        {
            var fit = Frames.AgentPays(cue) is { } pays ? (pays == (agentFirst == (Best.Payer == Place.First.Entity)) ? 1 : -1) : 0;
            return (fit, Frames.Expects(cue, Marks.AheadOfSecond));
        }

        return (0, false);
    }

    private (double OfPayer, double OfPayee, double Companion, int Companions) SeeRivals()
    {
        double ofPayer = PairSigns.Never, ofPayee = PairSigns.Never, companion = PairSigns.Never;
        var companions = 0;
        foreach (var index in _field.In(Place.Sentence))
        {
            var other = _field.Pairs[index];
            if (index == _index || Shared(other) is not { } shared)
            {
                continue;
            }

            var odds = _field.Scores[index].LogOdds;
            if (InOneList(shared == Payer.Index ? Payee.Index : Payer.Index, other.A == shared ? other.B : other.A))
            {
                companion = Math.Max(companion, odds);
                companions++;
            }
            else if (shared == Payer.Index)
            {
                ofPayer = Math.Max(ofPayer, odds);
            }
            else
            {
                ofPayee = Math.Max(ofPayee, odds);
            }
        }

        return (ofPayer, ofPayee, companion, companions);
    }

    private int? Shared(EntityPair other) =>
        other.A == Payer.Index || other.B == Payer.Index ? Payer.Index : other.A == Payee.Index || other.B == Payee.Index ? Payee.Index : null;

    private bool InOneList(int entity, int other) => FirstNameOf(entity) is { } a && FirstNameOf(other) is { } b && View.InOneList(a, b);

    private NameMention? FirstNameOf(int entity)
    {
        for (var i = 0; i < View.Names.Count; i++)
        {
            if (View.Names[i].Entity == entity)
            {
                return View.Names[i];
            }
        }

        return null;
    }
}
