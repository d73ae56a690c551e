namespace DealWatch.Web.Reconciliation.Linking;

/// <summary>Points for the chips that two reports name.</summary>
internal static class ChipEvidence
{
    public static void Add(LinkPoints points, LinkReport a, LinkReport b)
    {
        if (a.Chips.Count == 0 || b.Chips.Count == 0)
        {
            return;
        }

        if (a.Chips.Any(x => x.Quantity is not null && b.Chips.Any(y => y.Quantity == x.Quantity)))
        {
            points.Add(0.5, Later("the same number of chips"));
        }

        if (a.Chips.Any(x => x.Model is not null && b.Chips.Any(y => string.Equals(x.Model, y.Model, StringComparison.OrdinalIgnoreCase))))
        {
            points.Add(0.5, Later("the same chips"));
        }
        else if (a.Chips.Any(x => b.Chips.Any(y => string.Equals(x.Vendor, y.Vendor, StringComparison.OrdinalIgnoreCase))))
        {
            points.Add(0.2, Later("chips of the same maker"));
        }
        else
        {
            points.Add(-0.5, Later("chips of different makers"));
        }
    }
}
