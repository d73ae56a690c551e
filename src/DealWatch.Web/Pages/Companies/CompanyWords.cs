using System.Globalization;
using DealWatch.Web.Search;

namespace DealWatch.Web.Pages.Companies;

/// <summary>The names that people see for kinds of companies and for what they do in deals.</summary>
internal static class CompanyWords
{
    public static string Name(FlowKind kind) => kind switch
    {
        FlowKind.Buys => T("Buys"),
        FlowKind.Supplies => T("Supplies"),
        FlowKind.Invests => T("Invests, lends, acquires"),
        FlowKind.Receives => T("Receives money"),
        FlowKind.Partners => T("Works with partners"),
        _ => kind.ToString(),
    };

    /// <summary>The same for one of several columns.</summary>
    public static string Part(FlowKind kind) => kind switch
    {
        FlowKind.Invests => T("invests"),
        FlowKind.Partners => T("partner"),
        _ => Name(kind).ToLowerInvariant(),
    };

    public static string Kind(string? kind) => kind switch
    {
        null => "",
        "lab" => T("AI lab"),
        "datacenter" => T("Data-centre company"),
        "neocloud" => T("AI cloud"),
        "telecom" => T("Telecoms"),
        "hyperscaler" => T("Hyperscaler"),
        "chipmaker" => T("Chipmaker"),
        "supplier" => T("Supplier"),
        "utility" => T("Utility"),
        "investor" => T("Investor"),
        "bank" => T("Bank"),
        "software" => T("Software"),
        "industry" => T("Industry"),
        "government" => T("Government"),
        "country" => T("Country"),
        "region" => T("Region"),
        "project" => T("Project"),
        "other" => T("Other"),
        _ => char.ToUpper(kind[0], CultureInfo.InvariantCulture) + kind[1..],
    };
}
