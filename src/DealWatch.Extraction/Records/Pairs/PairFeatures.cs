using System.Numerics;
using DealWatch.Extraction.Articles;
using DealWatch.Extraction.Mentions;
using DealWatch.Extraction.Mentions.Cues;
using DealWatch.Extraction.Mentions.Names;
using DealWatch.Extraction.Mentions.Quantities;
using DealWatch.Extraction.Records.Learning;

namespace DealWatch.Extraction.Records.Pairs;

/// <summary>
/// What is seen at a place where two entities stand together, from the side of the payer (customer, investor, lender, acquirer): the verb and the
/// noun that tie them, what is glued to each name, kinds, distance, position in the article. Nearly all features carry no words and serve every language.
/// </summary>
internal sealed class PairFeatures(MentionSet mentions, CueLexicon lexicon, Dictionary<ulong, string>? names)
{
    /// <summary>Characters between a name and what is glued to it: a space, a comma, an opening quote.</summary>
    private const int Glue = 3;

    private static readonly Sym[] CueSyms = [.. Enum.GetNames<Cue>().Select(name => new Sym(name))];
    private static readonly Sym[] FormSyms = [.. Enum.GetNames<NameForm>().Select(name => new Sym(name))];
    private static readonly Sym[] GroupSyms = [.. Enum.GetNames<EntityGroup>().Select(name => new Sym(name))];
    private static readonly Sym[] BlockSyms = [.. Enum.GetNames<BlockKind>().Select(name => new Sym(name))];
    private static readonly Sym[] Numbers = [.. Enumerable.Range(0, 12).Select(n => new Sym(n.ToString(System.Globalization.CultureInfo.InvariantCulture)))];
    private static readonly Sym PayerFirst = new("payerFirst"), PayerSecond = new("payerSecond"), None = new("none"), Yes = new("yes"),
        Clear = new("clear"), Blocked = new("blocked"), Listed = new("listed"), Front = new("front"), Middle = new("middle"), Back = new("back"),
        Fits = new("fits"), Flipped = new("flipped"), Neutral = new("neutral"), Expected = new("expected"), Other = new("other");

    private static readonly Sym Bias = new("bias"), Order = new("order"), Kinds = new("kinds"), PayerKind = new("payerKind"), PayeeKind = new("payeeKind"),
        Groups = new("groups"), InSentence = new("sentence"), Ahead = new("ahead"), Behind = new("behind"), Verb = new("verb"), VerbAhead = new("verbAhead"),
        VerbWord = new("verbWord"), VerbGap = new("verbGap"), Head = new("head"), HeadWord = new("headWord"), Next = new("next"), Distance = new("distance"),
        Crowd = new("crowd"), Forms = new("forms"), ChipOf = new("chipOf"), Part = new("part"), Position = new("position"), HasMoney = new("money"),
        HasPower = new("power"), HasTerm = new("term"), HasChip = new("chip"), Counts = new("counts"), Together = new("together"), InTitle = new("inTitle"),
        Related = new("related"), Last = new("lastVerb"), LastMarks = new("lastVerbMarks"), MoneyPlace = new("moneyPlace"), FirstTime = new("firstPlace"),
        Brand = new("brand"), Before = new("verbBefore"), BeforeMarks = new("verbBeforeMarks"), Frame = new("frame"), Marks = new("marks"), Modifier = new("modifier"),
        Commas = new("commas"), Nouns = new("nouns"), BothListed = new("bothListed"), GroupsNoun = new("groupsNoun"), FrameAny = new("frameAny"), FrameGroups = new("frameGroups"),
        Alone = new("alone"), Strength = new("strength"), BeforeFirst = new("before1"), AfterFirst = new("after1"), BeforeSecond = new("before2"), AfterSecond = new("after2"), Carried = new("carried");

    private readonly SentenceViews _views = new(mentions, lexicon);
    private readonly EntityGroup[] _groups = [.. mentions.Entities.Select(EntityGroups.Of)];
    private PairPlace? _placeOfTies;
    private TieWords _ties;

    /// <summary>Features of a place when the first or the second of the two pays.</summary>
    public FeatureVector At(PairPlace place, int together, bool firstPlace, bool payerFirst)
    {
        var v = new FeatureVector(names);
        AddAt(v, place, together, firstPlace, payerFirst);
        return v;
    }

    /// <summary>Adds the features of a place to a vector.</summary>
    public void AddAt(FeatureVector v, PairPlace place, int together, bool firstPlace, bool payerFirst)
    {
        var order = payerFirst ? PayerFirst : PayerSecond;
        var (payer, payee) = payerFirst ? (place.First, place.Second) : (place.Second, place.First);
        var view = _views[place.Sentence];
        AddEntities(v, payer.Entity, payee.Entity, order);
        AddTies(v, place, view, order, GroupOf(payer.Entity), GroupOf(payee.Entity));
        AddShape(v, place, view, order, together, firstPlace);
        AddQuantities(v, place, order);
    }

    /// <summary>Both sides of a place ask one after the other.</summary>
    private ref readonly TieWords TiesAt(PairPlace place, SentenceView view)
    {
        if (!ReferenceEquals(place, _placeOfTies))
        {
            _ties = TieWords.Collect(mentions.CuesOf(place.Sentence), place, view);
            _placeOfTies = place;
        }

        return ref _ties;
    }

    private void AddEntities(FeatureVector v, int payer, int payee, Sym order)
    {
        Entity a = mentions.Entities[payer], b = mentions.Entities[payee];
        v.Add(Bias);
        v.Add(Order, order);
        v.Add(Kinds, a.Kind, b.Kind);
        v.Add(Groups, GroupOf(payer), GroupOf(payee));
        v.Add(PayerKind, a.Kind);
        v.Add(PayeeKind, b.Kind);
        v.Add(Counts, Bucket(a.Mentions.Count), Bucket(b.Mentions.Count));
        v.Add(InTitle, mentions.InHead(payer) ? Yes : None, mentions.InHead(payee) ? Yes : None);
        if (a.Company is { } x && b.Company is { } y && (x.Parent == y.Id || y.Parent == x.Id))
        {
            v.Add(Related);
        }
    }

    private Sym GroupOf(int entity) => GroupSyms[(int)_groups[entity]];

    /// <summary>The words that tie the two: what stands between, before and behind, each with the particles of the names.</summary>
    private void AddTies(FeatureVector v, PairPlace place, SentenceView view, Sym order, Sym payerGroup, Sym payeeGroup)
    {
        ref readonly var ties = ref TiesAt(place, view);
        var marks = NameMarks.Of(place, view);
        Sym ahead1 = Symbol(marks.AheadOfFirst), ahead2 = Symbol(marks.AheadOfSecond), behind1 = Symbol(marks.BehindFirst), behind2 = Symbol(marks.BehindSecond);
        v.Add(Marks, ahead1, ahead2, order);
        v.Add(Ahead, ahead2, order);
        v.Add(Behind, behind1, behind2, order);
        var listed = !place.FirstIsImplied && view.InOneList(place.First, place.Second);
        v.Add(BothListed, listed ? Listed : None, ahead1, order);
        AddVerb(v, Verb, VerbAhead, ties.Verb, ahead2, order, ties.VerbIsClear ? Clear : Blocked);
        AddVerb(v, Before, BeforeMarks, ties.Before, ahead1, order, listed ? Listed : Clear);
        AddVerb(v, Last, LastMarks, ties.Last, behind2, order, listed ? Listed : Clear);
        AddFrames(v, marks, place.FirstIsImplied, listed, ties, order, payerGroup, payeeGroup);
        if (!place.FirstIsImplied)
        {
            AddGlued(v, place.First, place.Sentence, BeforeFirst, AfterFirst, order);
        }

        AddGlued(v, place.Second, place.Sentence, BeforeSecond, AfterSecond, order);
        if (place.FirstIsImplied)
        {
            AddCarried(v, place, ties);
        }

        AddNoun(v, ties.HeadOfSecond, Middle, ahead2, order);
        AddNoun(v, ties.HeadOfFirst, Front, ahead1, order);
        AddNoun(v, ties.NextToFirst, Next, behind1, order);
        AddNoun(v, ties.NextToSecond, Back, behind2, order);
        foreach (var cue in ties.All.Only(TieWords.Goods.With(TieWords.Ties)))
        {
            v.Add(Nouns, CueSyms[(int)cue]);
            v.Add(GroupsNoun, payerGroup, payeeGroup, CueSyms[(int)cue]);
        }

        foreach (var cue in ties.All.Only(TieWords.Telling))
        {
            v.Add(InSentence, CueSyms[(int)cue]);
        }

        foreach (var cue in ties.Near.Only(TieWords.Modifiers))
        {
            v.Add(Modifier, CueSyms[(int)cue]);
        }
    }

    /// <summary>The nouns that the sentence shares with the one from which the implied name comes ("took a loan … The loan is provided by").</summary>
    private void AddCarried(FeatureVector v, PairPlace place, in TieWords ties)
    {
        CueSet there = default;
        foreach (var cue in mentions.CuesOf(place.First.Sentence))
        {
            there = there.With(cue.Cues);
        }

        var any = false;
        foreach (var cue in ties.All.Only(TieWords.Ties))
        {
            if (there.Has(cue))
            {
                any = true;
                v.Add(Carried, CueSyms[(int)cue]);
            }
        }

        v.Add(Carried, any ? Yes : None, FormSyms[(int)place.FirstForm]);
    }

    /// <summary>What stands directly before and behind a name, whatever it says.</summary>
    private void AddGlued(FeatureVector v, NameMention name, int sentence, Sym before, Sym after, Sym order)
    {
        foreach (var cue in mentions.CuesOf(sentence))
        {
            if (cue.Span.Start > name.Span.End + Glue)
            {
                break;
            }

            var isBefore = cue.Span.End <= name.Span.Start;
            if (isBefore ? name.Span.Start - cue.Span.End > Glue : cue.Span.Start < name.Span.End)
            {
                continue;
            }

            foreach (var said in cue.Cues)
            {
                v.Add(isBefore ? before : after, CueSyms[(int)said], order);
            }
        }
    }

    /// <summary>
    /// Whether the payer stands where the verb wants the side that pays. One feature serves every word order, voice and preposition.
    /// </summary>
    private static void AddFrames(FeatureVector v, NameMarks marks, bool implied, bool listed, in TieWords ties, Sym order, Sym payerGroup, Sym payeeGroup)
    {
        var (ahead1, ahead2, behind1, behind2) = marks;
        var payerFirst = order.Hash == PayerFirst.Hash;
        var strength = Numbers[1 + TieStrength.Of(ties, marks, payerFirst, listed)];
        v.Add(Strength, strength, implied ? Yes : None);
        v.Add(Strength, strength, payerGroup, payeeGroup);
        var agentFirst = Frames.FirstIsAgent(ahead2, behind1, behind2);
        AddFrame(v, ties.Verb, Middle, agentFirst == payerFirst, ahead2, ties.VerbIsClear ? Clear : Blocked, payerGroup, payeeGroup);
        if (ties.Verb is null)
        {
            AddFrame(v, ties.Last, Back, agentFirst == payerFirst, ahead2 ?? behind2, Clear, payerGroup, payeeGroup);
        }

        if (Frames.FirstIsAgentOfNoun(ahead1, ahead2) is { } first)
        {
            AddFrame(v, ties.Before, Front, first == payerFirst, ahead2, Clear, payerGroup, payeeGroup);
        }
    }

    private static void AddFrame(
        FeatureVector v, CueMention? verb, Sym where, bool agentIsPayer, Cue? mark, Sym state, Sym payerGroup, Sym payeeGroup)
    {
        if (verb is not { } found)
        {
            return;
        }

        foreach (var cue in found.Cues.Only(TieWords.Verbs))
        {
            var fit = Frames.AgentPays(cue) is { } pays ? (pays == agentIsPayer ? Fits : Flipped) : Neutral;
            var expected = Frames.Expects(cue, mark) ? Expected : mark is null ? None : Other;
            v.Add(Frame, CueSyms[(int)cue], fit, state);
            v.Add(Frame, CueSyms[(int)cue], fit, state, expected);
            v.Add(FrameAny, fit, state, expected, where);
            v.Add(FrameGroups, CueSyms[(int)cue], fit, payerGroup, payeeGroup);
        }
    }

    private static void AddVerb(FeatureVector v, Sym template, Sym withMark, CueMention? verb, Sym mark, Sym order, Sym state)
    {
        if (verb is not { } found)
        {
            v.Add(template, None, mark, order);
            return;
        }

        foreach (var cue in found.Cues.Only(TieWords.Verbs))
        {
            v.Add(template, CueSyms[(int)cue], order);
            v.Add(withMark, CueSyms[(int)cue], mark, order, state);
        }

        v.Add(VerbWord, found.Phrase, order);
    }

    private static void AddNoun(FeatureVector v, CueMention? noun, Sym where, Sym mark, Sym order)
    {
        if (noun is not { } found)
        {
            return;
        }

        foreach (var cue in found.Cues.Only(TieWords.Ties.With(TieWords.Goods).With(TieWords.Modifiers)))
        {
            v.Add(Head, where, CueSyms[(int)cue], mark, order);
            v.Add(Next, where, CueSyms[(int)cue]);
        }

        v.Add(HeadWord, where, found.Phrase);
    }

    private void AddShape(FeatureVector v, PairPlace place, SentenceView view, Sym order, int together, bool firstPlace)
    {
        var sentence = mentions.Text.Sentences[place.Sentence];
        var from = place.FirstIsImplied ? sentence.Span.Start : place.First.Span.End;
        v.Add(Distance, place.FirstIsImplied ? None : Numbers[Math.Min(9, Log2(place.Second.Span.Start - from))]);
        v.Add(Crowd, Numbers[Math.Min(view.OthersBetween(from, place.Second.Span.Start, place.First, place.Second), 4)]);
        v.Add(Commas, Numbers[Math.Min(4, view.BreaksBetween(from, place.Second.Span.Start))]);
        v.Add(Forms, FormSyms[(int)place.FirstForm], FormSyms[(int)place.SecondForm], order);
        if (place.FirstIsImplied)
        {
            v.Add(Alone, Numbers[Math.Min(3, view.OthersBetween(sentence.Span.Start, place.Second.Span.Start, place.First, place.Second))],
                Numbers[Math.Min(3, view.OthersBetween(sentence.Span.Start, sentence.Span.End, place.First, place.Second))]);
        }

        v.Add(ChipOf, place.First.QualifiesChips ? Yes : None, place.Second.QualifiesChips ? Yes : None, order);
        v.Add(Brand, place.First.Brand is null ? None : Yes, place.Second.Brand is null ? None : Yes, order);
        v.Add(Part, BlockSyms[(int)sentence.Kind]);
        v.Add(Position, Numbers[Math.Min(6, Log2(place.Sentence + 1))]);
        v.Add(Together, Bucket(together));
        if (firstPlace)
        {
            v.Add(FirstTime);
        }
    }

    private void AddQuantities(FeatureVector v, PairPlace place, Sym order)
    {
        var span = mentions.Text.Sentences[place.Sentence].Span;
        var money = mentions.Quantities.MoneyIn(span);
        v.Add(HasMoney, money.Count > 0 ? Yes : None);
        v.Add(HasPower, mentions.Quantities.HasPowerIn(span) ? Yes : None);
        v.Add(HasTerm, mentions.Quantities.HasDurationIn(span) ? Yes : None);
        v.Add(HasChip, mentions.HasChips(place.Sentence) ? Yes : None);
        bool front = false, middle = false, back = false;
        foreach (var amount in money)
        {
            front |= amount.Span.End <= (place.FirstIsImplied ? -1 : place.First.Span.Start);
            back |= amount.Span.Start >= place.Second.Span.End;
            middle |= amount.Span.Start >= (place.FirstIsImplied ? -1 : place.First.Span.End) && amount.Span.End <= place.Second.Span.Start;
        }

        v.Add(MoneyPlace, front ? Front : None, middle ? Middle : None, back ? Back : None, order);
    }

    private static Sym Symbol(Cue? cue) => cue is { } known ? CueSyms[(int)known] : None;

    private static Sym Bucket(int n) => Numbers[n switch { <= 3 => n, <= 5 => 4, <= 8 => 5, <= 15 => 6, _ => 7 }];

    private static int Log2(int n) => n <= 0 ? 0 : BitOperations.Log2((uint)n);
}
