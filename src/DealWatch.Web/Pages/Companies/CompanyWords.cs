using System.Globalization;
using DealWatch.Web.Search;

namespace DealWatch.Web.Pages.Companies;

/// <summary>The names that people see for kinds of companies and for what they do in deals.</summary>
internal static class CompanyWords
{
    public static string Name(FlowKind kind) => kind switch
    {
        FlowKind.Buys => "Buys",
        FlowKind.Supplies => "Supplies",
        FlowKind.Invests => "Invests, lends, acquires",
        FlowKind.Receives => "Receives money",
        FlowKind.Partners => "Works with partners",
        _ => kind.ToString(),
    };

    /// <summary>The same for one of several columns.</summary>
    public static string Part(FlowKind kind) => kind switch
    {
        FlowKind.Invests => "invests",
        FlowKind.Partners => "partner",
        _ => Name(kind).ToLowerInvariant(),
    };

    public static string Kind(string? kind) => kind switch
    {
        null => "",
        "lab" => "AI lab",
        "datacenter" => "Data-centre company",
        "neocloud" => "AI cloud",
        "telecom" => "Telecoms",
        _ => char.ToUpper(kind[0], CultureInfo.InvariantCulture) + kind[1..],
    };
}
