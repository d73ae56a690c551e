using DealWatch.Extraction.Mentions;
using DealWatch.Extraction.Mentions.Cues;
using DealWatch.Extraction.Mentions.Growth;
using DealWatch.Extraction.Mentions.Quantities;
using DealWatch.Extraction.Records.Fields;
using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Records.Growth;

/// <summary>Tells which amounts are new money on top of an earlier contract and which are totals over several, from the words right beside them.</summary>
internal sealed class GrowthReader
{
    /// <summary>What a total is of when it is not of contracts.</summary>
    private static readonly CueSet OtherThings = CueSet.Of(Cue.Revenue, Cue.Valuation, Cue.Capex, Cue.Market, Cue.Shares, Cue.OtherMoney);

    private const int NearBefore = 22, NearAfter = 12, ByDistance = 14, TotalDistance = 80, SentencesOfTotal = 2;

    private readonly MentionSet _mentions;
    private readonly Dictionary<MoneyMention, GrowthFinding> _findings = [];

    public GrowthReader(MentionSet mentions, GrowthLexicon lexicon)
    {
        _mentions = mentions;
        foreach (var group in mentions.Quantities.Money.GroupBy(money => mentions.Text.SentenceAt(money.Span.Start)).Where(group => group.Key >= 0))
        {
            var sentence = mentions.Text.Sentences[group.Key].Span;
            ReadSentence(sentence, [.. group.OrderBy(money => money.Span.Start)], lexicon.Find(mentions.Text.Article.Folded, sentence));
        }
    }

    /// <summary>
    /// Says of each draft with an amount what that is, and which total stands beside it. A draft of a total goes when the new money of the same
    /// parties has one of its own.
    /// </summary>
    public void Apply(List<RecordDraft> drafts)
    {
        foreach (var draft in drafts.Where(draft => draft.Money is not null))
        {
            draft.Growth = Of(draft.Money!);
        }

        foreach (var draft in drafts.Where(draft => draft.Growth?.Sense == ValueSense.Restates))
        {
            TakeNewMoney(draft, drafts);
        }

        drafts.RemoveAll(total => total.Growth?.Sense == ValueSense.Restates && drafts.Exists(other => IsPartOf(other, total)));
        foreach (var draft in drafts.Where(draft => draft.Money is not null && draft.Growth?.Sense != ValueSense.Restates))
        {
            draft.Total = TotalBeside(draft, drafts);
        }
    }

    /// <summary>Where a sentence tells the new money and the total ("6.5 billion more, 22.4 in all"), the new money is the record's own.</summary>
    private void TakeNewMoney(RecordDraft draft, List<RecordDraft> drafts)
    {
        var total = draft.Money!;
        var sentence = _mentions.Text.SentenceAt(total.Span.Start);
        var added = _findings.Where(pair => pair.Value.Sense == ValueSense.Adds && pair.Key.Currency == total.Currency && pair.Key.Amount < total.Amount
            && _mentions.Text.SentenceAt(pair.Key.Span.Start) == sentence).ToList();
        if (added.Count == 1 && !drafts.Exists(other => other.Money is { } money && FieldAttacher.SaysSame(money, added[0].Key)))
        {
            (draft.Money, draft.Growth) = (added[0].Key, added[0].Value);
            draft.FieldProbabilities.Remove("value");
        }
    }

    private static bool IsPartOf(RecordDraft part, RecordDraft total) =>
        part.Money is { } money && part.Growth?.Sense != ValueSense.Restates && money.Currency == total.Money!.Currency && money.Amount < total.Money.Amount
        && part.Payers.ToHashSet().SetEquals(total.Payers) && part.Payees.ToHashSet().SetEquals(total.Payees);

    /// <summary>The finding at the amount itself, else at another mention of the same amount.</summary>
    private GrowthFinding? Of(MoneyMention money) => _findings.GetValueOrDefault(money)
        ?? _findings.Where(pair => FieldAttacher.SaysSame(pair.Key, money)).OrderBy(pair => pair.Key.Span.Start).Select(pair => pair.Value).FirstOrDefault();

    /// <summary>A total stands in the sentence of its record's amount or in one of the next, and belongs to the nearest amount of which that is so.</summary>
    private MoneyMention? TotalBeside(RecordDraft draft, List<RecordDraft> drafts)
    {
        var money = draft.Money!;
        return _findings
            .Where(pair => pair.Value.Sense == ValueSense.Restates && pair.Key.Currency == money.Currency && pair.Key.Amount > money.Amount && pair.Key.Period == money.Period)
            .Select(pair => pair.Key)
            .Where(total => IsInReach(money, total) && !IsOfAnotherThing(total))
            .Where(total => drafts.TrueForAll(other => other.Money is null || other == draft || !IsInReach(other.Money, total) || Gap(other.Money, total) > Gap(money, total)))
            .MinBy(total => Gap(money, total));
    }

    private bool IsInReach(MoneyMention money, MoneyMention total) =>
        _mentions.Text.SentenceAt(total.Span.Start) - _mentions.Text.SentenceAt(money.Span.Start) is >= 0 and <= SentencesOfTotal;

    /// <summary>Whether the words right before the amount say that it is of assets, a market, revenue …: the nearest of them, behind any amount in between.</summary>
    private bool IsOfAnotherThing(MoneyMention total)
    {
        var sentence = _mentions.Text.SentenceAt(total.Span.Start);
        var from = total.Span.Start - TotalDistance;
        foreach (var money in _mentions.Quantities.MoneyIn(_mentions.Text.Sentences[sentence].Span))
        {
            from = money.Span.End <= total.Span.Start ? Math.Max(from, money.Span.End) : from;
        }

        foreach (var cue in _mentions.CuesOf(sentence))
        {
            if (cue.Span.Start >= from && cue.Span.End <= total.Span.Start && cue.Cues.Only(OtherThings) != default)
            {
                return true;
            }
        }

        return false;
    }

    private static int Gap(MoneyMention a, MoneyMention b) => Math.Abs(a.Span.Start - b.Span.Start);

    private void ReadSentence(TextSpan sentence, List<MoneyMention> amounts, List<GrowthWord> words)
    {
        foreach (var (index, money) in amounts.Index())
        {
            var from = index == 0 ? sentence.Start : amounts[index - 1].Span.End;
            var to = index == amounts.Count - 1 ? sentence.End : amounts[index + 1].Span.Start;
            var before = words.FindAll(word => word.Span.Start >= from && word.Span.End <= money.Span.Start);
            var after = words.FindAll(word => word.Span.Start >= money.Span.End && word.Span.End <= to);
            if (Total(money, before, after) is { } total)
            {
                _findings[money] = new GrowthFinding(ValueSense.Restates, total.Span);
            }
            else if (Addition(money, before, after, words) is { } addition)
            {
                _findings[money] = new GrowthFinding(ValueSense.Adds, addition.Span);
            }
        }
    }

    private static GrowthWord? Total(MoneyMention money, List<GrowthWord> before, List<GrowthWord> after) =>
        Last(before, GrowthSigns.TotalBefore, money.Span.Start - TotalDistance) ?? First(after, GrowthSigns.TotalAfter, money.Span.End + NearAfter);

    private static GrowthWord? Addition(MoneyMention money, List<GrowthWord> before, List<GrowthWord> after, List<GrowthWord> sentence)
    {
        if ((Last(before, GrowthSigns.AddsBefore, money.Span.Start - NearBefore) ?? First(after, GrowthSigns.AddsAfter, money.Span.End + NearAfter)) is { } beside)
        {
            return beside;
        }

        return Last(before, GrowthSigns.By, money.Span.Start - ByDistance) is { } by
            ? Last([.. sentence.Where(word => word.Span.End <= by.Span.Start)], GrowthSigns.Grows, 0) ?? First(after, GrowthSigns.Grows, int.MaxValue)
            : null;
    }

    /// <summary>The last word of a kind that ends at a place or later.</summary>
    private static GrowthWord? Last(List<GrowthWord> words, GrowthSigns sign, int endsFrom) =>
        words.FindLastIndex(word => word.Signs.HasFlag(sign) && word.Span.End >= endsFrom) is >= 0 and var index ? words[index] : null;

    /// <summary>The first word of a kind that starts at a place or earlier.</summary>
    private static GrowthWord? First(List<GrowthWord> words, GrowthSigns sign, int startsTo) =>
        words.FindIndex(word => word.Signs.HasFlag(sign) && word.Span.Start <= startsTo) is >= 0 and var index ? words[index] : null;
}
