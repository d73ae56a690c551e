using System.Globalization;
using DealWatch.Web.Search;
using Microsoft.AspNetCore.WebUtilities;

namespace DealWatch.Web.Exports;

/// <summary>Where what a page shows can be taken away as file, feed and calendar.</summary>
/// <param name="Heading">What is taken away, as people read it.</param>
/// <param name="Name">The same in feeds.</param>
internal sealed record TakeAway(string Heading, string Name)
{
    private string _export = "/export/deals";
    private string _feeds = "/feeds";
    private string _calendar = "/calendar/deals";
    private string _api = "/api/v1/deals";
    private IReadOnlyDictionary<string, string> _query = new Dictionary<string, string>();

    /// <summary>Number of the deal; null for a list of deals.</summary>
    public int? DealId { get; private init; }

    public string Csv => To(_export + ".csv");

    /// <summary>With the mark by which Excel knows UTF-8.</summary>
    public string CsvForExcel => To(_export + ".csv", ("bom", "true"));

    public string CsvEvidence => To(_export + ".csv", ("evidence", "true"), ("bom", "true"));

    public string Json => To(_export + ".json");

    public string JsonEvidence => To(_export + ".json", ("evidence", "true"));

    public string JsonLines => To(_export + ".jsonl", ("evidence", "true"));

    public string Calendar => To(_calendar + ".ics");

    public string Api => To(_api);

    public string? NewAtom => DealId is null ? To(_feeds + "/deals.atom") : null;

    public string? NewJson => DealId is null ? To(_feeds + "/deals.json") : null;

    public string ChangesAtom => To(_feeds + "/changes.atom");

    public string ChangesJson => To(_feeds + "/changes.json");

    /// <summary>Page to show inside another one; null for a list.</summary>
    public string? Embed => DealId is { } id ? string.Create(CultureInfo.InvariantCulture, $"/embed/deals/{id}") : null;

    public static TakeAway Deals(DealFilter filter, string name) => new(T("Take these deals away"), name) { _query = filter.ToQuery() };

    public static TakeAway Deal(int id, string name)
    {
        var number = id.ToString(CultureInfo.InvariantCulture);
        return new(T("Take this deal away"), name)
        {
            DealId = id,
            _export = $"/export/deals/{number}",
            _feeds = $"/feeds/deals/{number}",
            _calendar = $"/calendar/deals/{number}",
            _api = $"/api/v1/deals/{number}",
        };
    }

    private string To(string path, params (string Name, string Value)[] more) => QueryHelpers.AddQueryString(
        path, [.. _query.Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value)), .. more.Select(pair => KeyValuePair.Create(pair.Name, (string?)pair.Value))]);
}
