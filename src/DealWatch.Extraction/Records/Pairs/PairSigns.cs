using DealWatch.Extraction.Articles;
using DealWatch.Extraction.Mentions.Cues;
using DealWatch.Extraction.Mentions.Names;
using DealWatch.Extraction.Mentions.Quantities;

namespace DealWatch.Extraction.Records.Pairs;

/// <summary>The numbers by which the trees judge a pair: no words, so that every language teaches every other.</summary>
internal static class PairSigns
{
    /// <summary>Stands for the score of something that is not there.</summary>
    public const double Never = -9.3;

    private static readonly CueSet Doubts = CueSet.Of(Cue.Denied, Cue.Others, Cue.Talks, Cue.Regulation, Cue.Person);

    private static readonly (string Name, Func<PairSituation, double> Value)[] Signs = [.. Scores(), .. Places(), .. Shape(), .. Frame(), .. Words(), .. Quantities(), .. Entities(), .. Others()];

    /// <summary>Names of the numbers, in their order.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Signs.Select(sign => sign.Name)];

    public static float[] Of(PairSituation situation)
    {
        var values = new float[Signs.Length];
        Fill(situation, values);
        return values;
    }

    /// <summary>Writes the numbers to where there is room for just as many.</summary>
    public static void Fill(PairSituation situation, Span<float> values)
    {
        for (var i = 0; i < Signs.Length; i++)
        {
            values[i] = (float)Signs[i].Value(situation);
        }
    }

    private static IEnumerable<(string, Func<PairSituation, double>)> Scores()
    {
        yield return ("odds", s => s.Scores.LogOdds);
        yield return ("score", s => s.Best.Score);
        yield return ("probability", s => s.Best.Probability);
        foreach (var type in Enum.GetValues<DealType>())
        {
            yield return ($"type {type}", s => s.Best.Type == type ? 1 : 0);
        }
    }

    private static IEnumerable<(string, Func<PairSituation, double>)> Places()
    {
        yield return ("score of second place", s => s.PlaceScore(1));
        yield return ("score of third place", s => s.PlaceScore(2));
        yield return ("sum over places", s => s.LikelyPlaces);
        yield return ("places", s => s.Pair.Places.Count);
        yield return ("places spelled out", s => s.Together);
        yield return ("sentences spelled out", s => s.SentencesTogether);
        yield return ("best spelled out", s => s.BestSpelledOut());
        yield return ("implied", s => s.Place.FirstIsImplied ? 1 : 0);
        yield return ("own subject", s => s.HasOwnSubject ? 1 : 0);
        foreach (var form in (NameForm[])[NameForm.PreviousSubject, NameForm.Earlier, NameForm.Topic, NameForm.TopicPlace])
        {
            yield return ($"implied {form}", s => s.Place.FirstForm == form ? 1 : 0);
        }

        foreach (var form in (NameForm[])[NameForm.Anaphor, NameForm.Epithet, NameForm.Discovered, NameForm.Brand])
        {
            yield return ($"first {form}", s => s.Place.FirstForm == form ? 1 : 0);
            yield return ($"second {form}", s => s.Place.SecondForm == form ? 1 : 0);
        }
    }

    private static IEnumerable<(string, Func<PairSituation, double>)> Shape()
    {
        yield return ("distance", s => Math.Log(1 + Math.Max(0, s.Place.Second.Span.Start - s.From)));
        yield return ("names between", s => s.View.OthersBetween(s.From, s.Place.Second.Span.Start, s.Place.First, s.Place.Second));
        yield return ("names in sentence", s => s.View.EntityCount);
        yield return ("breaks between", s => s.View.BreaksBetween(s.From, s.Place.Second.Span.Start));
        yield return ("listed together", s => s.Listed ? 1 : 0);
        yield return ("says whose chips", s => s.Place.First.QualifiesChips || s.Place.Second.QualifiesChips ? 1 : 0);
        yield return ("sentence", s => Math.Log(1 + s.Place.Sentence));
        yield return ("sentences", s => s.Mentions.Text.Sentences.Count);
        foreach (var kind in (BlockKind[])[BlockKind.Title, BlockKind.Lead, BlockKind.Heading])
        {
            yield return ($"in {kind}", s => s.Mentions.Text.Sentences[s.Place.Sentence].Kind == kind ? 1 : 0);
        }
    }

    private static IEnumerable<(string, Func<PairSituation, double>)> Frame()
    {
        yield return ("strength", s => s.Strength);
        yield return ("strength without doubt", s => s.Ties.Near.HasAny(Doubts) ? 0 : s.Strength);
        yield return ("strength with amount", s => s.Money.Count > 0 ? s.Strength : 0);
        yield return ("strength of payment into a place", s => s.Money.Count > 0 && s.PayeeGroup == EntityGroup.Sites ? s.Strength + (s.Marks.AheadOfSecond == Cue.In ? 1 : 0) : -2);
        yield return ("verb between", s => s.Ties.Verb is null ? 0 : 1);
        yield return ("verb is clear", s => s.Ties.Verb is not null && s.Ties.VerbIsClear ? 1 : 0);
        yield return ("verb tells sides", s => s.Ties.Verb is { } verb && verb.Cues.HasAny(TieWords.Telling) ? 1 : 0);
        yield return ("fit", s => s.Fit);
        yield return ("expected", s => s.Expected ? 1 : 0);
        yield return ("verb behind", s => s.Ties.Last is null ? 0 : 1);
        yield return ("verb before", s => s.Ties.Before is null ? 0 : 1);
        foreach (var cue in TieWords.Verbs)
        {
            yield return ($"verb {cue}", s => (s.Ties.Verb ?? s.Ties.Last) is { } verb && verb.Cues.Has(cue) ? 1 : 0);
        }

        foreach (var cue in (Cue[])[Cue.With, Cue.From, Cue.To, Cue.In, Cue.By, Cue.Of, Cue.For, Cue.And])
        {
            yield return ($"second after {cue}", s => s.Marks.AheadOfSecond == cue ? 1 : 0);
        }

        yield return ("first after a preposition", s => s.Marks.AheadOfFirst is null ? 0 : 1);
        foreach (var cue in (Cue[])[Cue.With, Cue.By, Cue.Of])
        {
            yield return ($"first after {cue}", s => s.Marks.AheadOfFirst == cue ? 1 : 0);
        }

        yield return ("first owns", s => s.Marks.BehindFirst == Cue.Of ? 1 : 0);
        yield return ("second after a deal", s => s.Ties.HeadOfSecond is { } noun && noun.Cues.HasAny(TieWords.Ties) ? 1 : 0);
        yield return ("first after a deal", s => s.Ties.HeadOfFirst is { } noun && noun.Cues.HasAny(TieWords.Ties) ? 1 : 0);
        yield return ("first before a deal", s => s.Ties.NextToFirst is { } noun && noun.Cues.HasAny(TieWords.Ties) ? 1 : 0);
    }

    private static IEnumerable<(string, Func<PairSituation, double>)> Words()
    {
        foreach (var cue in TieWords.Ties.With(TieWords.Goods).With(TieWords.Modifiers))
        {
            yield return ($"near {cue}", s => s.Ties.Near.Has(cue) ? 1 : 0);
            yield return ($"in sentence {cue}", s => s.Ties.All.Has(cue) ? 1 : 0);
        }

        foreach (var cue in TieWords.Telling)
        {
            yield return ($"in sentence {cue} (verb)", s => s.Ties.All.Has(cue) ? 1 : 0);
        }
    }

    private static IEnumerable<(string, Func<PairSituation, double>)> Quantities()
    {
        yield return ("amounts", s => s.Money.Count);
        yield return ("amount between", s => s.Money.Exists(m => m.Span.Start >= s.From && m.Span.End <= s.Place.Second.Span.Start) ? 1 : 0);
        yield return ("amount behind", s => s.Money.Exists(m => m.Span.Start >= s.Place.Second.Span.End) ? 1 : 0);
        yield return ("distance of amount", s => s.Money.Count == 0 ? 999 : s.Money.Min(m => Math.Min(Math.Abs(m.Span.Start - s.Place.Second.Span.End), Math.Abs(s.Place.Second.Span.Start - m.Span.End))));
        yield return ("power", s => s.Mentions.Quantities.HasPowerIn(s.Mentions.Text.Sentences[s.Place.Sentence].Span) ? 1 : 0);
        yield return ("term", s => s.Mentions.Quantities.HasDurationIn(s.Mentions.Text.Sentences[s.Place.Sentence].Span) ? 1 : 0);
        yield return ("chips", s => s.Mentions.HasChips(s.Place.Sentence) ? 1 : 0);
    }

    private static IEnumerable<(string, Func<PairSituation, double>)> Entities()
    {
        foreach (var group in Enum.GetValues<EntityGroup>())
        {
            yield return ($"payer {group}", s => s.PayerGroup == group ? 1 : 0);
            yield return ($"payee {group}", s => s.PayeeGroup == group ? 1 : 0);
        }

        foreach (var (side, entity) in ((string, Func<PairSituation, Entity>)[])[("payer", s => s.Payer), ("payee", s => s.Payee)])
        {
            yield return ($"mentions of {side}", s => Math.Min(20, entity(s).Mentions.Count));
            yield return ($"{side} in title", s => s.Mentions.InTitle(entity(s).Index) ? 1 : 0);
            yield return ($"{side} in head", s => s.Mentions.InHead(entity(s).Index) ? 1 : 0);
            yield return ($"{side} unknown", s => entity(s).Company is null ? 1 : 0);
            yield return ($"other deal of {side}", s => s.BestOther(entity(s)));
        }

        yield return ("has topic", s => s.HasTopic ? 1 : 0);
        yield return ("related", s => s.Payer.Company is { } a && s.Payee.Company is { } b && (a.Parent == b.Id || b.Parent == a.Id) ? 1 : 0);
    }

    private static IEnumerable<(string, Func<PairSituation, double>)> Others()
    {
        yield return ("rival of payer", s => s.RivalOfPayer);
        yield return ("rival of payee", s => s.RivalOfPayee);
        yield return ("lead over rival of payer", s => s.Scores.LogOdds - s.RivalOfPayer);
        yield return ("lead over rival of payee", s => s.Scores.LogOdds - s.RivalOfPayee);
        yield return ("companion", s => s.Companion);
        yield return ("companions", s => s.Companions);
        yield return ("lead in sentence", s => s.Scores.LogOdds - s.HighestOfSentence);
        yield return ("rank", s => s.Rank);
        yield return ("highest of article", s => s.HighestOfArticle);
        yield return ("likely of article", s => s.LikelyOfArticle);
        yield return ("pairs of article", s => s.PairsOfArticle);
        yield return ("rank in sentence", s => s.RankInSentence);
        yield return ("joined through another", s => s.Bridge);
        yield return ("likely pairs of payer", s => s.LikelyOf(s.Payer));
        yield return ("likely pairs of payee", s => s.LikelyOf(s.Payee));
        yield return ("lead over other type", s => s.LeadOver(option => option.Type != s.Best.Type));
        yield return ("lead over other side", s => s.LeadOver(option => option.Payer != s.Best.Payer));
        yield return ("part of article", s => (double)s.Place.Sentence / s.Mentions.Text.Sentences.Count);
    }
}
