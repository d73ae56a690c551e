using DealWatch.Extraction.Records;

namespace DealWatch.Extraction.Tests.Goldens;

/// <summary>The comparable values of one deal by slot, made the same way from a label and from a record.</summary>
internal sealed class SlotValues
{
    private readonly Dictionary<Slot, List<object>> _values = [];

    public IReadOnlyList<object> this[Slot slot] => _values.GetValueOrDefault(slot, []);

    public static SlotValues Of(GoldenDeal deal)
    {
        var slots = new SlotValues();
        slots.AddValue(deal.Value?.Amount, deal.Value?.Currency, deal.Value?.Qualifier, deal.Value?.Period);
        slots.AddChips(deal.Chips.Select(chip => (chip.Vendor, chip.Model)));
        slots.AddRest(deal.DurationMonths, deal.CloudProvider, deal.PowerMw, deal.Type, deal.Status);
        return slots;
    }

    public static SlotValues Of(ExtractedDeal deal)
    {
        var slots = new SlotValues();
        slots.AddValue(deal.Value?.Amount, deal.Value?.Currency, EnumName.Of(deal.Value?.Qualifier), EnumName.Of(deal.Value?.Period));
        slots.AddChips(deal.Chips.Select(chip => (chip.Vendor, chip.Model)));
        slots.AddRest(deal.DurationMonths, deal.CloudProvider, deal.PowerMw, EnumName.Of<DealType>(deal.Type), EnumName.Of<DealStatus>(deal.Status));
        return slots;
    }

    /// <summary>How many values of <paramref name="mine"/> are right, invented and missed against <paramref name="labelled"/>.</summary>
    public static Tally Compare(Slot slot, SlotValues mine, SlotValues labelled)
    {
        var open = labelled[slot].ToList();
        var right = 0;
        foreach (var value in mine[slot])
        {
            var match = open.FindIndex(candidate => Same(slot, value, candidate));
            if (match >= 0)
            {
                open.RemoveAt(match);
                right++;
            }
        }

        return new Tally(right, mine[slot].Count - right, open.Count);
    }

    public static bool Same(Slot slot, object a, object b) => (slot, a, b) switch
    {
        (Slot.Amount, Money x, Money y) => x.IsNear(y),
        (Slot.Power, double x, double y) => Math.Abs(x - y) <= 0.01 * Math.Max(x, y),
        (Slot.Duration, int x, int y) => Math.Abs(x - y) <= 1,
        (Slot.ChipModel, string x, string y) => x == y || (x.Length > 2 && y.Length > 2 && (x.Contains(y, StringComparison.Ordinal) || y.Contains(x, StringComparison.Ordinal))),
        _ => a.Equals(b),
    };

    private void AddValue(decimal? amount, string? currency, string? qualifier, string? period)
    {
        if (amount is { } known)
        {
            Add(Slot.Amount, new Money(known, currency));
            Add(Slot.Qualifier, qualifier);
            Add(Slot.Period, period);
        }
    }

    private void AddChips(IEnumerable<(string? Vendor, string? Model)> chips)
    {
        foreach (var (vendor, model) in chips)
        {
            AddOnce(Slot.ChipVendor, vendor is null ? null : NameKey.Of(vendor));
            AddOnce(Slot.ChipModel, model is null ? null : NameKey.OfModel(model));
        }
    }

    private void AddRest(int? months, string? provider, double? megawatts, string? type, string? status)
    {
        Add(Slot.Duration, months);
        Add(Slot.Provider, provider is null ? null : NameKey.OfProvider(provider));
        Add(Slot.Power, megawatts);
        Add(Slot.Type, type);
        Add(Slot.Status, status);
    }

    private void AddOnce(Slot slot, string? value)
    {
        if (value is not null && !this[slot].Contains(value))
        {
            Add(slot, value);
        }
    }

    private void Add(Slot slot, object? value)
    {
        if (value is null)
        {
            return;
        }

        if (!_values.TryGetValue(slot, out var list))
        {
            _values[slot] = list = [];
        }

        list.Add(value);
    }
}
