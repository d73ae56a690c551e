using System.Globalization;
using DealWatch.Extraction.Records;
using DealWatch.Web.Data;

namespace DealWatch.Web.Search;

/// <summary>Which deals to show. Bound from the query string; every view, feed and export understands the same one.</summary>
public sealed record DealFilter
{
    /// <summary>Slug of a party.</summary>
    public string? Company { get; init; }

    /// <summary>Slugs, separated by commas, of companies that are all parties too.</summary>
    public string? With { get; init; }

    /// <summary>Slug of the customer.</summary>
    public string? Buyer { get; init; }

    /// <summary>Slug of the company that provides; <see cref="Provider"/> is the brand of the cloud.</summary>
    public string? Seller { get; init; }

    public DealType? Type { get; init; }

    public string? ChipVendor { get; init; }

    /// <summary>Part of the name of a chip (GB300).</summary>
    public string? Chip { get; init; }

    /// <summary>Cloud brand (AWS).</summary>
    public string? Provider { get; init; }

    public DealStatus? Status { get; init; }

    /// <summary>Year of the deal's day.</summary>
    public int? Year { get; init; }

    /// <summary>First day, or first of its month or year, of the deal's day.</summary>
    public FilterDate? From { get; init; }

    /// <summary>Last day, or last of its month or year, of the deal's day.</summary>
    public FilterDate? To { get; init; }

    /// <summary>Only what came into the library or changed from then on, UTC.</summary>
    public DateTime? Since { get; init; }

    /// <summary>Least value of the whole deal, in US dollars.</summary>
    public long? MinValue { get; init; }

    /// <summary>Greatest value of the whole deal, in US dollars.</summary>
    public long? MaxValue { get; init; }

    /// <summary>The whole deal is worth more, in US dollars.</summary>
    public long? AboveValue { get; init; }

    /// <summary>The whole deal is worth less, in US dollars.</summary>
    public long? BelowValue { get; init; }

    /// <summary>Least electric power, in megawatts.</summary>
    public double? MinPower { get; init; }

    /// <summary>Greatest electric power, in megawatts.</summary>
    public double? MaxPower { get; init; }

    /// <summary>The electric power is more, in megawatts.</summary>
    public double? AbovePower { get; init; }

    /// <summary>The electric power is less, in megawatts.</summary>
    public double? BelowPower { get; init; }

    /// <summary>ISO 639-1 code: an article in this language tells of the deal.</summary>
    public string? Language { get; init; }

    /// <summary>Part of the name of a publisher that tells of the deal.</summary>
    public string? Publisher { get; init; }

    /// <summary>Words that stand together in an article that tells of the deal.</summary>
    public string? Phrase { get; init; }

    /// <summary>True: only deals on which sources of equal firmness say different things; false: none of them.</summary>
    public bool? Conflict { get; init; }

    /// <summary>True: only deals whose stated value is in no sum, being per year or month without a term, or without a known exchange rate; false: none of them.</summary>
    public bool? Unsummed { get; init; }

    /// <summary>True: only deals that are perhaps the same as another one with the same value; false: none of them.</summary>
    public bool? PossibleDouble { get; init; }

    public DealScope? Scope { get; init; }

    /// <summary>Words to look for in deals.</summary>
    public string? Q { get; init; }

    /// <summary>Slug of a company that is no party.</summary>
    public string? NotCompany { get; init; }

    /// <summary>Slug of a company that is not the customer.</summary>
    public string? NotBuyer { get; init; }

    /// <summary>Slug of a company that does not provide.</summary>
    public string? NotSeller { get; init; }

    public DealType? NotType { get; init; }

    public DealStatus? NotStatus { get; init; }

    /// <summary>Maker of none of the chips.</summary>
    public string? NotChipVendor { get; init; }

    /// <summary>Part of no chip's name.</summary>
    public string? NotChip { get; init; }

    /// <summary>Brand that is not the cloud's.</summary>
    public string? NotProvider { get; init; }

    /// <summary>The deal's day is not that day or in that month or year.</summary>
    public FilterDate? NotDate { get; init; }

    /// <summary>Only what neither came into the library nor changed from then on, UTC.</summary>
    public DateTime? NotSince { get; init; }

    /// <summary>ISO 639-1 code: no article in this language tells of the deal.</summary>
    public string? NotLanguage { get; init; }

    /// <summary>Part of no name of a publisher that tells of the deal.</summary>
    public string? NotPublisher { get; init; }

    /// <summary>Words that stand together in no article that tells of the deal.</summary>
    public string? NotPhrase { get; init; }

    /// <summary>Words, separated by spaces, none of which is in the deal.</summary>
    public string? NotQ { get; init; }

    /// <summary>Where the page begins: the <c>NextCursor</c> of the page before; not part of the selection.</summary>
    public long? Cursor { get; init; }

    public bool IsEmpty => ToQuery().Count == 0;

    /// <summary>The filter as query-string pairs, without the cursor and without empty fields.</summary>
    public Dictionary<string, string> ToQuery()
    {
        var pairs = new Dictionary<string, string>();
        Add("company", Company);
        Add("with", With);
        Add("buyer", Buyer);
        Add("seller", Seller);
        Add("type", Type?.ToText());
        Add("chipVendor", ChipVendor);
        Add("chip", Chip);
        Add("provider", Provider);
        Add("status", Status?.ToText());
        Add("year", Year?.ToString(CultureInfo.InvariantCulture));
        Add("from", From?.ToString());
        Add("to", To?.ToString());
        Add("since", SinceText(Since));
        Add("minValue", MinValue?.ToString(CultureInfo.InvariantCulture));
        Add("maxValue", MaxValue?.ToString(CultureInfo.InvariantCulture));
        Add("aboveValue", AboveValue?.ToString(CultureInfo.InvariantCulture));
        Add("belowValue", BelowValue?.ToString(CultureInfo.InvariantCulture));
        Add("minPower", MinPower?.ToString(CultureInfo.InvariantCulture));
        Add("maxPower", MaxPower?.ToString(CultureInfo.InvariantCulture));
        Add("abovePower", AbovePower?.ToString(CultureInfo.InvariantCulture));
        Add("belowPower", BelowPower?.ToString(CultureInfo.InvariantCulture));
        Add("language", Language);
        Add("publisher", Publisher);
        Add("phrase", Phrase);
        Add("conflict", Truth(Conflict));
        Add("unsummed", Truth(Unsummed));
        Add("possibleDouble", Truth(PossibleDouble));
        Add("scope", Scope?.ToText());
        Add("q", Q);
        Add("notCompany", NotCompany);
        Add("notBuyer", NotBuyer);
        Add("notSeller", NotSeller);
        Add("notType", NotType?.ToText());
        Add("notChipVendor", NotChipVendor);
        Add("notChip", NotChip);
        Add("notProvider", NotProvider);
        Add("notStatus", NotStatus?.ToText());
        Add("notDate", NotDate?.ToString());
        Add("notSince", SinceText(NotSince));
        Add("notLanguage", NotLanguage);
        Add("notPublisher", NotPublisher);
        Add("notPhrase", NotPhrase);
        Add("notQ", NotQ);
        return pairs;

        void Add(string name, string? value)
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                pairs[name] = value;
            }
        }
    }

    private static string? SinceText(DateTime? since) =>
        since?.ToString(since.Value.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    private static string? Truth(bool? asked) => asked switch
    {
        true => "true",
        false => "false",
        _ => null,
    };
}
