namespace DealWatch.Extraction.Mentions.Companies;

/// <summary>The values of <see cref="Company.Kind"/>.</summary>
internal static class CompanyKind
{
    public const string Country = "country";
    public const string Government = "government";
    public const string Region = "region";
    public const string Project = "project";
    public const string Bank = "bank";
    public const string Investor = "investor";

    private static readonly HashSet<string> Known =
    [
        "lab", "hyperscaler", "neocloud", "chipmaker", "supplier", "datacenter", "utility", Investor, Bank, "software",
        "telecom", "industry", Government, Country, Region, Project, "other",
    ];

    public static bool IsKnown(string kind) => Known.Contains(kind);
    public const string Chipmaker = "chipmaker";
    public const string Supplier = "supplier";
    public const string Utility = "utility";
    public const string Datacenter = "datacenter";
    public const string Neocloud = "neocloud";
    public const string Hyperscaler = "hyperscaler";
}
