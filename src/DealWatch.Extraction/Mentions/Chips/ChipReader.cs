using DealWatch.Extraction.Languages;
using DealWatch.Extraction.Mentions.Companies;
using DealWatch.Extraction.Mentions.Cues;
using DealWatch.Extraction.Mentions.Names;
using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Mentions.Chips;

/// <summary>Finds chip models, and vendors named together with a word for chips ("Nvidia GPUs").</summary>
internal sealed class ChipReader
{
    private const int Context = 60;
    private const int Reach = 14;

    private readonly PhraseTrie<ChipName> _names = new();
    private readonly ChipGazetteer _gazetteer;

    public ChipReader(ChipGazetteer gazetteer)
    {
        _gazetteer = gazetteer;
        foreach (var name in gazetteer.Names)
        {
            _names.Add(name.Text, name);
        }
    }

    /// <summary>Chip mentions in order; marks the company mentions that only say whose chips are meant.</summary>
    public List<ChipMention> Read(SegmentedText text, IReadOnlyList<CueMention> cues, IReadOnlyList<Entity> entities)
    {
        var makers = new Dictionary<string, Entity>();
        foreach (var entity in entities)
        {
            if (entity.Company is not null && _gazetteer.VendorOf(entity.Company.Id) is { } vendor)
            {
                entity.ChipVendor = vendor.Name;
                makers.Add(entity.Company.Id, entity);
            }
        }

        var found = FindModels(text, cues, makers);
        var models = found.ToArray();
        foreach (var (id, entity) in makers)
        {
            FindVendor(text, cues, entity, _gazetteer.VendorOf(id)!, models, found);
        }

        found.Sort(static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return found;
    }

    private List<ChipMention> FindModels(SegmentedText text, IReadOnlyList<CueMention> cues, Dictionary<string, Entity> makers)
    {
        var found = new List<ChipMention>();
        var folded = text.Article.Folded;
        var reached = 0;
        foreach (var token in text.Tokens)
        {
            var start = token.Span.Start;
            if (start < reached || !_names.TryLongestAt(folded, start, out var name, out var end))
            {
                continue;
            }

            var written = text.Article.Text[start..end];
            var span = new TextSpan(start, end);
            if (char.IsUpper(name.Text[0]) && !char.IsUpper(written[0]) && !char.IsDigit(written[0]))
            {
                continue;
            }

            reached = end;
            if (name.Model.Vendor is { } vendor && (!name.IsAmbiguous || HasContext(span, cues, makers.GetValueOrDefault(vendor))))
            {
                found.Add(new ChipMention(span, _gazetteer.VendorOf(vendor)!.Name, written, text.SentenceAt(start)));
            }
        }

        return found;
    }

    /// <summary>An ordinary word is a chip when the vendor or a word for chips stands near.</summary>
    private static bool HasContext(TextSpan span, IReadOnlyList<CueMention> cues, Entity? maker)
    {
        for (var i = FirstEndingAfter(cues, static cue => cue.Span, span.Start - Context); i < cues.Count && cues[i].Span.Start < span.End + Context; i++)
        {
            if (cues[i].Cues.Has(Cue.Chip))
            {
                return true;
            }
        }

        return maker is not null
            && FirstEndingAfter(maker.Mentions, static mention => mention.Span, span.Start - Context) is var at
            && at < maker.Mentions.Count && maker.Mentions[at].Span.Start < span.End + Context;
    }

    /// <summary>Index of the first of the spans, which stand in order, that ends behind a position: thousands of them must not be looked at for each chip.</summary>
    private static int FirstEndingAfter<T>(IReadOnlyList<T> spans, Func<T, TextSpan> spanOf, int position)
    {
        int low = 0, high = spans.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (spanOf(spans[middle]).End <= position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private static void FindVendor(
        SegmentedText text, IReadOnlyList<CueMention> cues, Entity entity, ChipVendor vendor, ChipMention[] models, List<ChipMention> found)
    {
        for (var m = 0; m < entity.Mentions.Count; m++)
        {
            var mention = entity.Mentions[m];
            if (mention.Form is NameForm.Anaphor)
            {
                continue;
            }

            if (HasModelNext(text, models, mention, vendor) || HasWordNext(text, cues, mention.Span, Cue.Chip, Reach) || NamesKindOfCompute(text, cues, entity, mention))
            {
                entity.Mentions[m] = mention with { QualifiesChips = true };
                found.Add(new ChipMention(mention.Span, vendor.Name, null, mention.Sentence));
            }
        }
    }

    /// <summary>Whether a model of the vendor stands directly behind its name ("Nvidia GB300").</summary>
    private static bool HasModelNext(SegmentedText text, ChipMention[] models, NameMention mention, ChipVendor vendor)
    {
        for (var i = FirstEndingAfter(models, static model => model.Span, mention.Span.End); i < models.Length && models[i].Span.Start <= mention.Span.End + Reach; i++)
        {
            if (models[i].Sentence == mention.Sentence && models[i].Vendor == vendor.Name && IsNext(text, mention.Span, models[i].Span, Reach))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Who makes nothing but chips and stands glued to a word for compute says what that runs on ("Nvidia capacity", "capacità Nvidia").</summary>
    private static bool NamesKindOfCompute(SegmentedText text, IReadOnlyList<CueMention> cues, Entity entity, NameMention mention) =>
        entity.Company?.Kind == CompanyKind.Chipmaker && HasWordNext(text, cues, mention.Span, Cue.Compute, 1);

    /// <summary>Whether a word of a kind stands directly before or behind a name ("Nvidia GPUs", "chip Nvidia", "chips de Nvidia").</summary>
    /// <param name="text">The article.</param>
    /// <param name="cues">Its cues.</param>
    /// <param name="name">Where the name stands.</param>
    /// <param name="kind">The kind of word.</param>
    /// <param name="reach">Characters that may stand between.</param>
    private static bool HasWordNext(SegmentedText text, IReadOnlyList<CueMention> cues, TextSpan name, Cue kind, int reach)
    {
        for (var i = FirstEndingAfter(cues, static cue => cue.Span, name.Start - reach - 1); i < cues.Count && cues[i].Span.Start <= name.End + reach; i++)
        {
            var cue = cues[i].Span;
            if (cues[i].Cues.Has(kind)
                && (cue.Start >= name.End ? IsNext(text, name, cue, reach) : cue.End <= name.Start && IsNext(text, cue, name, reach)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>At most one short word between, and no punctuation that ends a phrase.</summary>
    private static bool IsNext(SegmentedText text, TextSpan first, TextSpan second, int reach)
    {
        var gap = second.Start - first.End;
        if (gap < 0 || gap > reach)
        {
            return false;
        }

        var between = text.Article.Text.AsSpan(first.End, gap);
        return between.IndexOfAny(",.;:()") < 0 && between.Trim().Count(' ') <= 1;
    }
}
