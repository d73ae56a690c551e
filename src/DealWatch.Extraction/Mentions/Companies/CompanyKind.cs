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

    public const string Chipmaker = "chipmaker";
    public const string Supplier = "supplier";
    public const string Utility = "utility";
    public const string Datacenter = "datacenter";
    public const string Neocloud = "neocloud";
    public const string Hyperscaler = "hyperscaler";
    public const string Other = "other";

    public static readonly IReadOnlyList<string> All =
    [
        "lab", Hyperscaler, Neocloud, Chipmaker, Supplier, Datacenter, Utility, Investor, Bank, "software",
        "telecom", "industry", Government, Country, Region, Project, Other,
    ];

    private static readonly HashSet<string> Known = [.. All];

    public static bool IsKnown(string kind) => Known.Contains(kind);
}
