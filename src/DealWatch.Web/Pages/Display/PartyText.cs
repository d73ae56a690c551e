using DealWatch.Web.Search;

namespace DealWatch.Web.Pages.Display;

/// <summary>Parties written for people.</summary>
internal static class PartyText
{
    /// <summary>Name with the brand that the texts use: <c>Amazon (AWS)</c>.</summary>
    public static string Label(PartyRow party) =>
        party.Brand is null || party.Brand == party.Name ? party.Name : $"{party.Name} ({party.Brand})";

    /// <summary>Names joined by commas and a last "and".</summary>
    public static string List(IReadOnlyList<PartyRow> parties) => parties.Count switch
    {
        0 => "",
        1 => Label(parties[0]),
        _ => T("{0} and {1}", string.Join(", ", parties.Take(parties.Count - 1).Select(Label)), Label(parties[^1])),
    };
}
