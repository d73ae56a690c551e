namespace DealWatch.Web.Search.Typed;

/// <summary>The units that people write after a number, in the languages of the library where they do not contradict each other.</summary>
internal static class QuantityUnits
{
    /// <summary>By how much an amount of money counts.</summary>
    public static readonly IReadOnlyDictionary<string, decimal> Money = new Dictionary<string, decimal>(StringComparer.OrdinalIgnoreCase)
    {
        ["k"] = 1e3m,
        ["thousand"] = 1e3m,
        ["mila"] = 1e3m,
        ["tausend"] = 1e3m,
        ["m"] = 1e6m,
        ["mn"] = 1e6m,
        ["mm"] = 1e6m,
        ["mln"] = 1e6m,
        ["mio"] = 1e6m,
        ["million"] = 1e6m,
        ["millions"] = 1e6m,
        ["milione"] = 1e6m,
        ["milioni"] = 1e6m,
        ["millionen"] = 1e6m,
        ["b"] = 1e9m,
        ["bn"] = 1e9m,
        ["mld"] = 1e9m,
        ["mrd"] = 1e9m,
        ["md"] = 1e9m,
        ["billion"] = 1e9m,
        ["billions"] = 1e9m,
        ["miliardo"] = 1e9m,
        ["miliardi"] = 1e9m,
        ["milliarde"] = 1e9m,
        ["milliarden"] = 1e9m,
        ["milliard"] = 1e9m,
        ["milliards"] = 1e9m,
        ["miljard"] = 1e9m,
        ["t"] = 1e12m,
        ["tn"] = 1e12m,
        ["trn"] = 1e12m,
        ["trillion"] = 1e12m,
        ["trillions"] = 1e12m,
    };

    /// <summary>By how many megawatts electric power counts.</summary>
    public static readonly IReadOnlyDictionary<string, decimal> Power = new Dictionary<string, decimal>(StringComparer.OrdinalIgnoreCase)
    {
        ["kw"] = 1e-3m,
        ["mw"] = 1,
        ["megawatt"] = 1,
        ["megawatts"] = 1,
        ["gw"] = 1e3m,
        ["gigawatt"] = 1e3m,
        ["gigawatts"] = 1e3m,
        ["tw"] = 1e6m,
    };

    public static bool IsUnit(string word) => Money.ContainsKey(word) || Power.ContainsKey(word);
}
