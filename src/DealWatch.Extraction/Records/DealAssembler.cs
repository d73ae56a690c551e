using DealWatch.Extraction.Mentions;
using DealWatch.Extraction.Mentions.Chips;
using DealWatch.Extraction.Mentions.Names;
using DealWatch.Extraction.Mentions.Quantities;
using DealWatch.Extraction.Records.Fields;
using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Records;

/// <summary>Turns drafts into records whose every field has words of the stored text behind it; what has none is left out.</summary>
internal sealed class DealAssembler(MentionSet mentions, Func<double, double> calibrate)
{
    public IReadOnlyList<ExtractedDeal> Assemble(IReadOnlyList<RecordDraft> drafts) =>
        [.. drafts.Select(Assemble).OfType<ExtractedDeal>().OrderByDescending(deal => deal.Primary)];

    private ExtractedDeal? Assemble(RecordDraft draft)
    {
        var evidence = new List<FieldEvidence>();
        var parties = new List<DealParty>();
        var (payerRole, payeeRole) = draft.AmongPartners ? (PartyRole.Partner, PartyRole.Partner) : DealShape.RolesOf(draft.Type);
        foreach (var (entity, role) in draft.Payers.Select(entity => (entity, payerRole)).Concat(draft.Payees.Select(entity => (entity, payeeRole))))
        {
            if (MentionFor(draft, entity) is { } mention && Quote($"parties[{parties.Count}]", mention.Span) is { } quote)
            {
                evidence.Add(quote);
                parties.Add(PartyOf(draft, entity, role));
            }
        }

        var statement = Statement(draft);
        if (parties.Count < 2 || statement is null)
        {
            return null;
        }

        return new ExtractedDeal
        {
            Primary = draft.Primary,
            Type = draft.Type,
            Status = draft.Status,
            Parties = parties,
            Value = Value(draft, evidence),
            Sense = Sense(draft, evidence),
            Total = Total(draft, evidence),
            DurationMonths = Duration(draft, evidence),
            StartYear = Year("startYear", draft.Years, draft.Years?.StartYear, evidence),
            EndYear = Year("endYear", draft.Years, draft.Years?.EndYear, evidence),
            Chips = Chips(draft, evidence),
            CloudProvider = CloudProvider(draft, parties, evidence),
            PowerMw = Power(draft, evidence),
            Announced = Announced(draft, evidence),
            Confidence = Math.Round(calibrate(draft.Probability), 3),
            Evidence = Weighed(draft, [.. evidence, statement with { Field = "type" }, statement with { Field = "status" }, statement with { Field = "primary" }]),
            Statement = statement,
            Explanation = draft.Explanation,
        };
    }

    private static List<FieldEvidence> Weighed(RecordDraft draft, List<FieldEvidence> evidence) => evidence.ConvertAll(item =>
        draft.FieldProbabilities.TryGetValue(item.Field, out var probability) ? item with { Confidence = Math.Round(probability, 3) } : item);

    private DealParty PartyOf(RecordDraft draft, int index, PartyRole role)
    {
        var entity = mentions.Entities[index];
        var brand = role == PartyRole.Provider
            ? entity.Mentions.Where(mention => mention.Brand is not null).MinBy(mention => Math.Abs(mention.Sentence - draft.Place.Sentence))?.Brand
            : null;
        return new DealParty(entity.Name, role, entity.Company?.Id, brand);
    }

    /// <summary>The entity's words at the record's place, or the nearest that the stored text has; a name before what takes it up.</summary>
    private NameMention? MentionFor(RecordDraft draft, int entity)
    {
        NameMention? best = null;
        (int, int, int) least = default;
        foreach (var mention in mentions.Entities[entity].Mentions)
        {
            var far = (Math.Abs(mention.Sentence - draft.Place.Sentence), mention.Form == NameForm.Anaphor ? 1 : 0, mention.Span.Start);
            if ((best is null || far.CompareTo(least) < 0) && mentions.Text.Article.ToSource(mention.Span) is not null)
            {
                (best, least) = (mention, far);
            }
        }

        return best;
    }

    private FieldEvidence? Statement(RecordDraft draft)
    {
        var sentences = mentions.Text.Sentences;
        if (Quote("deal", sentences[draft.Place.Sentence].Span) is { } own)
        {
            return own;
        }

        return Enumerable.Range(0, sentences.Count)
            .Select(index => (Index: index, Parties: mentions.NamesOf(index).Where(mention => draft.Has(mention.Entity)).Select(mention => mention.Entity).Distinct().Count()))
            .OrderByDescending(item => item.Parties).ThenBy(item => item.Index)
            .Select(item => Quote("deal", sentences[item.Index].Span)).OfType<FieldEvidence>().FirstOrDefault();
    }

    private MoneyValue? Value(RecordDraft draft, List<FieldEvidence> evidence)
    {
        if (draft.Money is not { Currency: not null } money)
        {
            return null;
        }

        foreach (var same in Nearest(mentions.Quantities.Money, m => m.Span, m => FieldAttacher.SaysSame(m, money), money.Span))
        {
            if (Quote("value", same.Span) is { } quote)
            {
                evidence.Add(quote);
                return new MoneyValue(money.Amount, money.Currency, money.Qualifier, money.Period);
            }
        }

        return null;
    }

    /// <summary>Plain where the value itself, or the words that say more of it, stand in no stored text.</summary>
    private ValueSense Sense(RecordDraft draft, List<FieldEvidence> evidence)
    {
        if (draft.Growth is not { } growth || !evidence.Exists(item => item.Field == "value") || Quote("sense", growth.Words) is not { } quote)
        {
            return ValueSense.Plain;
        }

        evidence.Add(quote);
        return growth.Sense;
    }

    private MoneyValue? Total(RecordDraft draft, List<FieldEvidence> evidence)
    {
        if (draft.Total is not { Currency: not null } total || !evidence.Exists(item => item.Field == "value") || Quote("total", total.Span) is not { } quote)
        {
            return null;
        }

        evidence.Add(quote);
        return new MoneyValue(total.Amount, total.Currency, total.Qualifier, total.Period);
    }

    private int? Duration(RecordDraft draft, List<FieldEvidence> evidence)
    {
        if (draft.Duration is not { } duration)
        {
            return null;
        }

        foreach (var same in Nearest(mentions.Quantities.Durations, m => m.Span, m => m.Months == duration.Months, duration.Span))
        {
            if (Quote("durationMonths", same.Span) is { } quote)
            {
                evidence.Add(quote);
                return duration.Months;
            }
        }

        return null;
    }

    private double? Power(RecordDraft draft, List<FieldEvidence> evidence)
    {
        if (draft.Power is not { } power)
        {
            return null;
        }

        foreach (var same in Nearest(mentions.Quantities.Powers, m => m.Span, m => Math.Abs(m.Megawatts - power.Megawatts) < 0.001, power.Span))
        {
            if (Quote("powerMw", same.Span) is { } quote)
            {
                evidence.Add(quote);
                return power.Megawatts;
            }
        }

        return null;
    }

    private int? Year(string field, YearRangeMention? range, int? year, List<FieldEvidence> evidence)
    {
        if (range is null || year is null || Quote(field, range.Span) is not { } quote)
        {
            return null;
        }

        evidence.Add(quote);
        return year;
    }

    private List<DealChip> Chips(RecordDraft draft, List<FieldEvidence> evidence)
    {
        var chips = new List<DealChip>();
        foreach (var chip in draft.Chips)
        {
            if (Quote($"chips[{chips.Count}].vendor", ChipSpan(chip)) is not { } quote)
            {
                continue;
            }

            evidence.Add(quote);
            var count = chip.Model is null && draft.Chips.Count > 1 ? null : CountNear(draft, chip);
            if (chip.Model is not null)
            {
                evidence.Add(quote with { Field = $"chips[{chips.Count}].model" });
            }

            if (count is not null && Quote($"chips[{chips.Count}].quantity", count.Span) is { } number)
            {
                evidence.Add(number);
            }

            chips.Add(new DealChip(chip.Vendor, chip.Model, count?.Count));
        }

        return chips;
    }

    /// <summary>The words of the chip, or of its vendor elsewhere when they stand in a headline that is not stored.</summary>
    private TextSpan ChipSpan(ChipMention chip) => mentions.Text.Article.ToSource(chip.Span) is not null
        ? chip.Span
        : mentions.Chips.FirstOrDefault(other => other.Vendor == chip.Vendor && other.Model == chip.Model && mentions.Text.Article.ToSource(other.Span) is not null)?.Span ?? chip.Span;

    private ChipCountMention? CountNear(RecordDraft draft, ChipMention chip) => mentions.Quantities.ChipCounts.FirstOrDefault(count =>
        mentions.Text.SentenceAt(count.Span.Start) == chip.Sentence && chip.Sentence == draft.Place.Sentence
        && Math.Abs(count.Span.Start - chip.Span.Start) < 60 && mentions.Text.Article.ToSource(count.Span) is not null);

    private string? CloudProvider(RecordDraft draft, List<DealParty> parties, List<FieldEvidence> evidence)
    {
        if (draft.Type != DealType.Compute)
        {
            return null;
        }

        var index = parties.FindIndex(party => party.Role == PartyRole.Provider);
        if (index < 0)
        {
            return null;
        }

        var entity = mentions.Entities.First(entity => entity.Name == parties[index].Name);
        var brand = entity.Mentions.Where(mention => mention.Brand is not null).MinBy(mention => Math.Abs(mention.Sentence - draft.Place.Sentence));
        evidence.Add((brand is null ? null : Quote("cloudProvider", brand.Span))
            ?? evidence.First(item => item.Field == $"parties[{index}]") with { Field = "cloudProvider" });
        return entity.Company?.CloudBrand ?? entity.Name;
    }

    private DateOnly? Announced(RecordDraft draft, List<FieldEvidence> evidence)
    {
        foreach (var date in mentions.Quantities.Dates)
        {
            if (mentions.Text.SentenceAt(date.Span.Start) == draft.Place.Sentence && Quote("announced", date.Span) is { } quote)
            {
                evidence.Add(quote);
                return date.Date;
            }
        }

        return null;
    }

    /// <summary>Mentions that say the same, nearest to the chosen one first: the chosen one may stand in a headline that is not stored.</summary>
    private static IEnumerable<T> Nearest<T>(IReadOnlyList<T> all, Func<T, TextSpan> spanOf, Func<T, bool> same, TextSpan chosen) =>
        all.Where(same).OrderBy(item => Math.Abs(spanOf(item).Start - chosen.Start));

    private FieldEvidence? Quote(string field, TextSpan span) => mentions.Text.Article.ToSource(span) is { } source
        ? new FieldEvidence(field, source.Start, source.End, mentions.Text.Article.Source[source.Start..source.End])
        : null;
}
