using DealWatch.Extraction.Mentions;
using DealWatch.Extraction.Mentions.Cues;
using DealWatch.Extraction.Records.Fields;
using DealWatch.Extraction.Records.Learning;
using DealWatch.Extraction.Records.Pairs;

namespace DealWatch.Extraction.Records;

/// <summary>Stage 4: from mentions to drafts of records. Candidates by rule, decisions by the learned models, constraints between them.</summary>
internal sealed class RecordBuilder(RecordModels models, Func<string, CueLexicon> lexiconOf, ExtractorOptions options)
{
    /// <summary>A second type for the same pair (an investment beside a purchase) must be this probable by itself.</summary>
    private const double FurtherThreshold = 0.35;

    /// <summary>A partnership beside a purchase is mostly the purchase by another word.</summary>
    private const double FurtherPartnershipThreshold = 0.4;

    /// <summary>A name that only says whose chips are meant ("Nvidia GPUs") is a party only when that is more likely than not.</summary>
    private const double MakerThreshold = 0.5;

    /// <summary>The surest records of an article are kept up to this number, far above what any article tells: so the cost stays linear in the length of the text.</summary>
    private const int MostRecords = 400;

    public List<RecordDraft> Build(MentionSet mentions)
    {
        var names = options.Explain ? new Dictionary<ulong, string>() : null;
        var lexicon = lexiconOf(mentions.Text.Pack.Code);
        var judge = new PairJudge(new PairScorer(models.Pair, mentions, lexicon, names), models.Judge, models.Further, mentions, lexicon);
        var explainer = names is null ? null : new Explainer(models.Pair, mentions, names);
        var found = new List<(RecordDraft Draft, JudgedPair Judged)>();
        var views = new SentenceViews(mentions, lexicon);
        foreach (var judged in judge.Judge(PairFinder.Find(mentions)))
        {
            AddDrafts(judged, found, views, explainer);
        }

        if (found.Count > MostRecords)
        {
            found = [.. found.OrderByDescending(item => item.Draft.Probability).Take(MostRecords)];
        }

        ImpliedPlaces.Settle(found);
        var drafts = RecordGroups.Join(mentions, found.ConvertAll(item => item.Draft));
        drafts.Sort(static (a, b) => (a.Place.Sentence, a.Place.Second.Span.Start, a.Type).CompareTo((b.Place.Sentence, b.Place.Second.Span.Start, b.Type)));
        new FieldAttacher(models, mentions, options).Attach(drafts);
        drafts.RemoveAll(draft => IsChipsOfCloudDeal(mentions, draft, drafts));
        // A pledge into a country or a region is a deal only with an amount.
        drafts.RemoveAll(draft => draft.Type == DealType.Investment && draft.Money is null && draft.Payees.All(entity => Topics.IsPlace(mentions.Entities[entity])));
        return drafts.Exists(draft => models.Calibration.Apply(draft.Probability) >= options.ArticleThreshold) ? drafts : [];
    }

    /// <summary>Chips that are named only to say what a cloud runs on belong to the cloud's own deal, not to an order of the cloud's.</summary>
    private static bool IsChipsOfCloudDeal(MentionSet mentions, RecordDraft draft, List<RecordDraft> drafts) =>
        draft.Type == DealType.Chips && OnlySaysWhoseChips(draft.Place)
        && drafts.Exists(other => other.Type == DealType.Compute && other.Payees.Contains(draft.Payers[0])
            && other.Chips.Exists(chip => chip.Vendor == mentions.Entities[draft.Payees[0]].ChipVendor));

    private static bool OnlySaysWhoseChips(PairPlace place) => place.First.QualifiesChips || place.Second.QualifiesChips;

    private void AddDrafts(JudgedPair judged, List<(RecordDraft Draft, JudgedPair Judged)> drafts, SentenceViews views, Explainer? explainer)
    {
        var (pair, scores, further) = judged;
        var best = scores.Options[0];
        if (scores.Any < RawThreshold || (OnlySaysWhoseChips(best.Place) && models.Calibration.Apply(scores.Any) < MakerThreshold))
        {
            return;
        }

        drafts.Add((Draft(pair, best, views, scores.Any, scores.Any, explainer?.Explain(pair, best, scores)), judged));
        foreach (var other in further.Where(other => other.Probability >= Math.Max(RawThreshold, other.Type == DealType.Partnership ? FurtherPartnershipThreshold : FurtherThreshold)))
        {
            drafts.Add((Draft(pair, other, views, other.Probability, scores.Any, explainer?.Explain(pair, other, scores)), judged));
        }
    }

    /// <summary>The raw probability at which the calibrated one reaches the threshold of the options.</summary>
    private double RawThreshold { get; } = FirstRaw(models.Calibration, options.RecordThreshold);

    private static double FirstRaw(Calibration calibration, double threshold)
    {
        for (var raw = 0.02; raw < 1; raw += 0.01)
        {
            if (calibration.Apply(raw) >= threshold)
            {
                return raw;
            }
        }

        return 1;
    }

    private static RecordDraft Draft(EntityPair pair, PairOption option, SentenceViews views, double probability, double any, IEnumerable<string>? explanation) => new()
    {
        Type = option.Type,
        Payers = [option.Payer],
        Payees = [option.Payer == pair.A ? pair.B : pair.A],
        Place = option.Place,
        Probability = probability,
        IsListed = !option.Place.FirstIsImplied && views[option.Place.Sentence].InOneList(option.Place.First, option.Place.Second),
        Together = pair.Places.Count,
        Explanation = [.. explanation ?? []],
        FieldProbabilities = { ["type"] = any > 0 ? Math.Min(1, option.Probability / any) : 0 },
    };
}
