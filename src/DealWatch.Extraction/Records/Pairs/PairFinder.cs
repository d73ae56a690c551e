using DealWatch.Extraction.Mentions;
using DealWatch.Extraction.Mentions.Cues;
using DealWatch.Extraction.Mentions.Names;
using DealWatch.Extraction.Mentions.Quantities;

namespace DealWatch.Extraction.Records.Pairs;

/// <summary>Lists the pairs of entities that a deal could join. Bounded: a sentence gives at most a fixed number of places.</summary>
internal static class PairFinder
{
    private const int MostNamesInSentence = 12;
    private const int MostPlacesOfPair = 24;

    /// <summary>Names of the sentence before that a sentence may be about.</summary>
    private const int MostImplied = 4;

    /// <summary>Names of a sentence further back.</summary>
    private const int MostEarlier = 2;

    /// <summary>Weight in <see cref="Topics"/> from which a name is carried to every sentence: the headline or three sentences.</summary>
    private const int LeastWeightOfTopic = 3;

    /// <summary>Sentences that a name is carried on.</summary>
    private const int Reach = 3;

    private static readonly CueSet DealCues = CueSet.Of(
        Cue.Buy, Cue.Supply, Cue.Invest, Cue.Raise, Cue.Lend, Cue.Borrow, Cue.Acquire, Cue.Sign, Cue.Partner, Cue.Deal, Cue.Investment, Cue.Debt,
        Cue.Acquisition, Cue.Design, Cue.Ended, Cue.Talks, Cue.Planned);

    public static List<EntityPair> Find(MentionSet mentions)
    {
        var pairs = new Dictionary<(int, int), EntityPair>();
        var topic = Topics.MostNamed(mentions, places: false, LeastWeightOfTopic)?.Mentions[0];
        var place = Topics.MostNamed(mentions, places: true, LeastWeightOfTopic)?.Mentions[0];
        foreach (var sentence in mentions.Text.Sentences)
        {
            var slots = Slots(mentions, sentence.Index);
            var implied = Implied(mentions, sentence.Index, slots, topic, place);
            foreach (var (mention, form) in implied)
            {
                foreach (var slot in slots)
                {
                    Add(pairs, new PairPlace(sentence.Index, mention, slot, form, slot.Form));
                }
            }

            for (var i = 0; i < slots.Count; i++)
            {
                for (var j = i + 1; j < slots.Count; j++)
                {
                    if (slots[i].Entity != slots[j].Entity)
                    {
                        Add(pairs, new PairPlace(sentence.Index, slots[i], slots[j], slots[i].Form, slots[j].Form));
                    }
                }
            }
        }

        return [.. pairs.Values];
    }

    private static void Add(Dictionary<(int, int), EntityPair> pairs, PairPlace place)
    {
        var (a, b) = (Math.Min(place.First.Entity, place.Second.Entity), Math.Max(place.First.Entity, place.Second.Entity));
        if (a == b)
        {
            return;
        }

        if (!pairs.TryGetValue((a, b), out var pair))
        {
            pairs.Add((a, b), pair = new EntityPair(a, b));
        }

        if (pair.Places.Count < MostPlacesOfPair)
        {
            pair.Places.Add(place);
        }
    }

    /// <summary>One mention an entity, the one that is not merely whose chips are meant if there is such; at most two for an entity named again later.</summary>
    private static List<NameMention> Slots(MentionSet mentions, int sentence)
    {
        var slots = new List<NameMention>();
        var names = mentions.NamesOf(sentence);
        for (var i = 0; i < names.Count; i++)
        {
            var mention = names[i];
            if (i + 1 < names.Count && OnlyLocates(mentions, mention, names[i + 1]))
            {
                continue;
            }

            var same = slots.Count(slot => slot.Entity == mention.Entity);
            if (same < 2 && slots.Count < MostNamesInSentence)
            {
                slots.Add(mention);
            }
        }

        return slots;
    }

    /// <summary>A place glued to the name behind it only says where that is at home ("Abu Dhabi's G42"); one in capitals is a dateline.</summary>
    private static bool OnlyLocates(MentionSet mentions, NameMention mention, NameMention next)
    {
        if (!IsPlace(mentions, mention) || mention.Form != NameForm.Name)
        {
            return false;
        }

        var text = mentions.Text.Article.Text;
        var between = next.Span.Start > mention.Span.End ? text.AsSpan(mention.Span.End, next.Span.Start - mention.Span.End) : [];
        var words = text.AsSpan(mention.Span.Start, mention.Span.Length);
        return (between is "'s " or " " or "-based ") || (words.Length > 3 && words.ToString().All(c => !char.IsLower(c)) && words.ContainsAnyInRange('A', 'Z'));
    }

    /// <summary>Who the sentence may be about without saying so: the names of the sentences before it and the topics of the article.</summary>
    private static List<(NameMention Mention, NameForm Form)> Implied(
        MentionSet mentions, int sentence, List<NameMention> slots, NameMention? topic, NameMention? place)
    {
        var implied = new List<(NameMention, NameForm)>();
        var money = mentions.Quantities.MoneyIn(mentions.Text.Sentences[sentence].Span).Count > 0;
        if (slots.Count == 0 || (!money && !HasDealCue(mentions, sentence)))
        {
            return implied;
        }

        // A sentence that names a place, or takes one up ("in the country"), means no other.
        var hasPlace = slots.Exists(slot => IsPlace(mentions, slot));
        void Imply(NameMention mention, NameForm form)
        {
            if (slots.All(slot => slot.Entity != mention.Entity) && implied.All(other => other.Item1.Entity != mention.Entity)
                && !(hasPlace && IsPlace(mentions, mention)))
            {
                implied.Add((mention, form));
            }
        }

        foreach (var mention in sentence > 0 ? mentions.NamesOf(sentence - 1).Take(MostImplied) : [])
        {
            Imply(mention, implied.Count == 0 ? NameForm.PreviousSubject : NameForm.Previous);
        }

        for (var before = 2; before <= Reach && before <= sentence; before++)
        {
            foreach (var mention in mentions.NamesOf(sentence - before).Take(MostEarlier))
            {
                Imply(mention, NameForm.Earlier);
            }
        }

        if (topic is not null)
        {
            Imply(topic, NameForm.Topic);
        }

        if (place is not null && money)
        {
            Imply(place, NameForm.TopicPlace);
        }

        return implied;
    }

    private static bool IsPlace(MentionSet mentions, NameMention mention) => Topics.IsPlace(mentions.Entities[mention.Entity]);

    private static bool HasDealCue(MentionSet mentions, int sentence)
    {
        foreach (var cue in mentions.CuesOf(sentence))
        {
            if (cue.Cues.HasAny(DealCues))
            {
                return true;
            }
        }

        return false;
    }
}
