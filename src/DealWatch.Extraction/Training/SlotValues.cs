using DealWatch.Extraction.Records;

namespace DealWatch.Extraction.Training;

/// <summary>The comparable values of one deal by slot, made the same way from a label and from a record.</summary>
internal sealed class SlotValues
{
    private readonly Dictionary<Slot, List<object>> _values = [];

    public IReadOnlyList<object> this[Slot slot] => _values.GetValueOrDefault(slot, []);

    public static SlotValues Of(LabelledDeal deal)
    {
        var slots = new SlotValues();
        slots.AddValue(deal.Value);
        slots.AddChips(deal.ChipVendors, deal.ChipModels);
        slots.AddRest(deal.DurationMonths, deal.CloudProvider, deal.PowerMw, deal.Type, deal.Status);
        return slots;
    }

    public static SlotValues Of(ExtractedDeal deal)
    {
        var slots = new SlotValues();
        slots.AddValue(deal.Value);
        slots.AddChips(deal.Chips.Select(chip => chip.Vendor), deal.Chips.Select(chip => chip.Model));
        slots.AddRest(deal.DurationMonths, deal.CloudProvider, deal.PowerMw, deal.Type, deal.Status);
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
        (Slot.Amount, MoneyValue x, MoneyValue y) => x.Currency == y.Currency && Math.Abs(x.Amount - y.Amount) <= 0.01 * Math.Max(x.Amount, y.Amount),
        (Slot.Power, double x, double y) => Math.Abs(x - y) <= 0.01 * Math.Max(x, y),
        (Slot.Duration, int x, int y) => Math.Abs(x - y) <= 1,
        (Slot.ChipModel, string x, string y) => x == y || (x.Length > 2 && y.Length > 2 && (x.Contains(y, StringComparison.Ordinal) || y.Contains(x, StringComparison.Ordinal))),
        _ => a.Equals(b),
    };

    private void AddValue(MoneyValue? value)
    {
        if (value is not null)
        {
            Add(Slot.Amount, value);
            Add(Slot.Qualifier, value.Qualifier);
            Add(Slot.Period, value.Period);
        }
    }

    private void AddChips(IEnumerable<string?> vendors, IEnumerable<string?> models)
    {
        foreach (var vendor in vendors.OfType<string>())
        {
            AddOnce(Slot.ChipVendor, NameKey.Of(vendor));
        }

        foreach (var model in models.OfType<string>())
        {
            AddOnce(Slot.ChipModel, NameKey.OfModel(model));
        }
    }

    private void AddRest(int? months, string? provider, double? megawatts, DealType type, DealStatus status)
    {
        Add(Slot.Duration, months);
        Add(Slot.Provider, provider is null ? null : NameKey.OfProvider(provider));
        Add(Slot.Power, megawatts);
        Add(Slot.Type, type);
        Add(Slot.Status, status);
    }

    private void AddOnce(Slot slot, string value)
    {
        if (!this[slot].Contains(value))
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
