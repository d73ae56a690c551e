using DealWatch.Extraction.Languages;
using DealWatch.Extraction.Mentions.Cues;
using DealWatch.Extraction.Mentions.Names;
using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Mentions.Chips;

/// <summary>Finds chip models, and vendors named together with a word for chips ("Nvidia GPUs").</summary>
internal sealed class ChipReader
{
    private const int Context = 60;

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
        var found = FindModels(text, cues, entities);
        foreach (var entity in entities)
        {
            if (entity.Company is not null && _gazetteer.VendorOf(entity.Company.Id) is { } vendor)
            {
                entity.ChipVendor = vendor.Name;
                FindVendor(text, cues, entity, vendor, found);
            }
        }

        found.Sort(static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return found;
    }

    private List<ChipMention> FindModels(SegmentedText text, IReadOnlyList<CueMention> cues, IReadOnlyList<Entity> entities)
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
            if (name.Model.Vendor is { } vendor && (!name.IsAmbiguous || HasContext(span, vendor, cues, entities)))
            {
                found.Add(new ChipMention(span, _gazetteer.VendorOf(vendor)!.Name, written, text.SentenceAt(start)));
            }
        }

        return found;
    }

    /// <summary>An ordinary word is a chip when the vendor or a word for chips stands near.</summary>
    private static bool HasContext(TextSpan span, string vendor, IReadOnlyList<CueMention> cues, IReadOnlyList<Entity> entities)
    {
        foreach (var cue in cues)
        {
            if (cue.Cues.Has(Cue.Chip) && cue.Span.Start < span.End + Context && cue.Span.End > span.Start - Context)
            {
                return true;
            }
        }

        return entities.Any(entity => entity.Company?.Id == vendor
            && entity.Mentions.Any(mention => mention.Span.Start < span.End + Context && mention.Span.End > span.Start - Context));
    }

    private static void FindVendor(
        SegmentedText text, IReadOnlyList<CueMention> cues, Entity entity, ChipVendor vendor, List<ChipMention> found)
    {
        for (var m = 0; m < entity.Mentions.Count; m++)
        {
            var mention = entity.Mentions[m];
            if (mention.Form is NameForm.Anaphor)
            {
                continue;
            }

            var model = found.FirstOrDefault(chip => chip.Sentence == mention.Sentence && chip.Vendor == vendor.Name && IsNext(text, mention.Span, chip.Span));
            var end = model?.Span.End ?? ChipWordEnd(text, cues, mention.Span);
            if (end > 0)
            {
                entity.Mentions[m] = mention with { QualifiesChips = true };
                found.Add(new ChipMention(mention.Span, vendor.Name, null, mention.Sentence));
            }
        }
    }

    /// <summary>End of a word for chips that stands directly before or behind a name ("Nvidia GPUs", "chip Nvidia", "chips de Nvidia"); 0 when there is none.</summary>
    private static int ChipWordEnd(SegmentedText text, IReadOnlyList<CueMention> cues, TextSpan name)
    {
        const int Reach = 14;
        foreach (var cue in cues)
        {
            if (cue.Span.Start > name.End + Reach)
            {
                break;
            }

            if (!cue.Cues.Has(Cue.Chip) || cue.Span.End < name.Start - Reach)
            {
                continue;
            }

            if (cue.Span.Start >= name.End ? IsNext(text, name, cue.Span) : cue.Span.End <= name.Start && IsNext(text, cue.Span, name))
            {
                return cue.Span.End;
            }
        }

        return 0;
    }

    /// <summary>At most one short word between, and no punctuation that ends a phrase.</summary>
    private static bool IsNext(SegmentedText text, TextSpan first, TextSpan second)
    {
        var gap = second.Start - first.End;
        if (gap is < 0 or > 14)
        {
            return false;
        }

        var between = text.Article.Text.AsSpan(first.End, gap);
        return between.IndexOfAny(",.;:()") < 0 && between.Trim().Count(' ') <= 1;
    }
}
