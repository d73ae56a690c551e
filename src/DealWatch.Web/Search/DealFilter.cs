using System.Globalization;
using DealWatch.Extraction.Records;
using DealWatch.Web.Data;

namespace DealWatch.Web.Search;

/// <summary>Which deals to show. Bound from the query string; every view, feed and export understands the same one.</summary>
public sealed record DealFilter
{
    /// <summary>Slug of a party.</summary>
    public string? Company { get; init; }

    public DealType? Type { get; init; }

    public string? ChipVendor { get; init; }

    /// <summary>Cloud brand (AWS).</summary>
    public string? Provider { get; init; }

    public DealStatus? Status { get; init; }

    /// <summary>Year of the deal's day.</summary>
    public int? Year { get; init; }

    /// <summary>First day, or first of its month or year, of the deal's day.</summary>
    public FilterDate? From { get; init; }

    /// <summary>Last day, or last of its month or year, of the deal's day.</summary>
    public FilterDate? To { get; init; }

    /// <summary>Least value of the whole deal, in US dollars.</summary>
    public long? MinValue { get; init; }

    /// <summary>Only deals whose stated value is in no sum: per year or month without a term, or without a known exchange rate.</summary>
    public bool Unsummed { get; init; }

    /// <summary>True: only deals that are perhaps the same as another one with the same value; false: none of them.</summary>
    public bool? PossibleDouble { get; init; }

    public DealScope? Scope { get; init; }

    /// <summary>Words to look for in deals.</summary>
    public string? Q { get; init; }

    /// <summary>Where the page begins: the <c>NextCursor</c> of the page before; not part of the selection.</summary>
    public long? Cursor { get; init; }

    public bool IsEmpty => ToQuery().Count == 0;

    /// <summary>The filter as query-string pairs, without the cursor and without empty fields.</summary>
    public Dictionary<string, string> ToQuery()
    {
        var pairs = new Dictionary<string, string>();
        Add("company", Company);
        Add("type", Type?.ToText());
        Add("chipVendor", ChipVendor);
        Add("provider", Provider);
        Add("status", Status?.ToText());
        Add("year", Year?.ToString(CultureInfo.InvariantCulture));
        Add("from", From?.ToString());
        Add("to", To?.ToString());
        Add("minValue", MinValue?.ToString(CultureInfo.InvariantCulture));
        Add("unsummed", Unsummed ? "true" : null);
        Add("possibleDouble", PossibleDouble is { } maybe ? (maybe ? "true" : "false") : null);
        Add("scope", Scope?.ToText());
        Add("q", Q);
        return pairs;

        void Add(string name, string? value)
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                pairs[name] = value;
            }
        }
    }
}
