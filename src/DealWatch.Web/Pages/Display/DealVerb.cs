using DealWatch.Extraction.Records;

namespace DealWatch.Web.Pages.Display;

/// <summary>The verb of a deal's sentence: present for what stands, "may" for talks, past for what ended.</summary>
internal static class DealVerb
{
    public static string OneSided(PartyRole subject, DealType type, DealStatus status, bool plural)
    {
        var (bare, third, past, rest) = subject switch
        {
            PartyRole.Customer => ("get", "gets", "got", $" {Good(type)} from"),
            PartyRole.Investor => ("invest", "invests", "invested", " in"),
            PartyRole.Lender => ("lend", "lends", "lent", " to"),
            _ => ("buy", "buys", "bought", ""),
        };
        return status switch
        {
            DealStatus.Talks => $"may {bare}{rest}",
            DealStatus.Ended => past + rest,
            _ => (plural ? bare : third) + rest,
        };
    }

    public static string Mutual(DealStatus status) => status switch
    {
        DealStatus.Talks => "may work with",
        DealStatus.Ended => "worked with",
        _ => "works with",
    };

    private static string Good(DealType type) => type switch
    {
        DealType.Compute => "compute",
        DealType.Chips => "chips",
        DealType.Datacenter => "data-centre space",
        DealType.Power => "power",
        _ => "supplies",
    };
}
