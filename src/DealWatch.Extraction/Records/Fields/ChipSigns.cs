using DealWatch.Extraction.Articles;
using DealWatch.Extraction.Mentions.Cues;
using DealWatch.Extraction.Records.Pairs;

namespace DealWatch.Extraction.Records.Fields;

/// <summary>The numbers by which the trees judge whether a vendor's chips are part of a record.</summary>
internal static class ChipSigns
{
    private static readonly (string Name, Func<ChipSituation, double> Value)[] Signs = [.. All()];

    /// <summary>Names of the numbers, in their order.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Signs.Select(sign => sign.Name)];

    public static float[] Of(ChipSituation situation)
    {
        var values = new float[Signs.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = (float)Signs[i].Value(situation);
        }

        return values;
    }

    private static IEnumerable<(string, Func<ChipSituation, double>)> All()
    {
        foreach (var type in Enum.GetValues<DealType>())
        {
            yield return ($"chips of {type}", s => s.Record.Type == type ? 1 : 0);
        }

        foreach (var group in Enum.GetValues<EntityGroup>())
        {
            yield return ($"chips for {group}", s => s.PayerGroup == group ? 1 : 0);
            yield return ($"chips from {group}", s => s.PayeeGroup == group ? 1 : 0);
        }

        yield return ("vendor is paid", s => s.IsPaid ? 1 : 0);
        yield return ("vendor pays", s => s.Pays ? 1 : 0);
        yield return ("seller makes other chips", s => s.SellerMakesOthers ? 1 : 0);
        yield return ("chips named", s => s.Chips.Count);
        yield return ("chips named there", s => s.NamedWithin(0));
        yield return ("chips named around", s => s.NamedWithin(1));
        yield return ("chips of others", s => s.Mentions.Chips.Count - s.Chips.Count);
        yield return ("chip distance", s => s.Distance);
        yield return ("chip offset", s => s.Offset);
        yield return ("chip gap", s => s.Gap);
        yield return ("chip behind", s => s.Nearest is { } chip && s.Distance == 0 && chip.Span.Start >= s.Record.Place.Second.Span.End ? 1 : 0);
        yield return ("model there", s => s.HasModelWithin(0) ? 1 : 0);
        yield return ("model around", s => s.HasModelWithin(1) ? 1 : 0);
        yield return ("model anywhere", s => s.HasModelWithin(int.MaxValue) ? 1 : 0);
        yield return ("nearest is a model", s => s.Nearest?.Model is null ? 0 : 1);
        yield return ("payer with chips", s => s.PayerWithChips ? 1 : 0);
        yield return ("payee with chips", s => s.PayeeWithChips ? 1 : 0);
        yield return ("both with chips", s => s.BothWithChips ? 1 : 0);
        yield return ("records nearer", s => s.Nearer);
        yield return ("records as near", s => s.AsNear);
        yield return ("other records", s => s.Records);
        yield return ("orders of vendor", s => s.OrdersOfVendor);
        yield return ("orders of vendor there", s => s.OrdersThere);
        yield return ("other vendors nearer", s => s.OthersNearer);
        yield return ("other vendors there", s => s.OthersThere);
        yield return ("record sentence", s => s.Record.Place.Sentence);
        yield return ("record in head", s => s.Mentions.Text.Sentences[s.Record.Place.Sentence].Kind is BlockKind.Title or BlockKind.Lead ? 1 : 0);
        yield return ("record together", s => s.Record.Together);
        yield return ("record implied", s => s.Record.Place.FirstIsImplied ? 1 : 0);
        yield return ("record with amount", s => s.Record.Money is null ? 0 : 1);
        yield return ("sentences of article", s => s.Mentions.Text.Sentences.Count);
        foreach (var cue in (Cue[])[Cue.Chip, Cue.Compute, Cue.Site, Cue.Electricity, Cue.Buy, Cue.Supply, Cue.Design, Cue.Build, Cue.Partner, Cue.Invest, Cue.Others, Cue.Background, Cue.Planned])
        {
            yield return ($"record says {cue}", s => s.PlaceCues.Has(cue) ? 1 : 0);
            yield return ($"chips beside {cue}", s => s.ChipCues.Has(cue) ? 1 : 0);
        }

        foreach (var cue in (Cue[])[Cue.With, Cue.From, Cue.To, Cue.By, Cue.Of, Cue.For, Cue.And, Cue.Chip, Cue.Buy, Cue.Supply, Cue.Build, Cue.Compute])
        {
            yield return ($"before chips {cue}", s => s.Before.Has(cue) ? 1 : 0);
        }
    }
}
