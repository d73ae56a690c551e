using DealWatch.Extraction.Records;
using DealWatch.Web.Data;

namespace DealWatch.Web.Pages.Display;

/// <summary>The names that people see for types, statuses, roles and steps.</summary>
internal static class DealWords
{
    public static string Name(DealType type) => type switch
    {
        DealType.Compute => "Compute",
        DealType.Chips => "Chip supply",
        DealType.Datacenter => "Data centre",
        DealType.Power => "Power supply",
        DealType.Investment => "Investment",
        DealType.Financing => "Financing",
        DealType.Acquisition => "Acquisition",
        DealType.Partnership => "Partnership",
        _ => type.ToString(),
    };

    public static string Name(DealStatus status) => status switch
    {
        DealStatus.Signed => "Signed",
        DealStatus.Reported => "Reported",
        DealStatus.Talks => "In talks",
        DealStatus.Ended => "Ended",
        _ => status.ToString(),
    };

    public static string Meaning(DealStatus status) => status switch
    {
        DealStatus.Signed => "Agreed, announced or closed",
        DealStatus.Reported => "Unnamed sources or other media say so",
        DealStatus.Talks => "Negotiated or considered, not agreed",
        DealStatus.Ended => "Expired, cancelled or replaced",
        _ => "",
    };

    public static string Name(PartyRole role) => role switch
    {
        PartyRole.Customer => "Customer",
        PartyRole.Provider => "Provider",
        PartyRole.Investor => "Investor",
        PartyRole.Investee => "Recipient",
        PartyRole.Lender => "Lender",
        PartyRole.Borrower => "Borrower",
        PartyRole.Acquirer => "Acquirer",
        PartyRole.Target => "Acquired",
        PartyRole.Partner => "Partner",
        _ => role.ToString(),
    };

    public static string Name(DealEventKind kind) => kind switch
    {
        DealEventKind.Talks => "In talks",
        DealEventKind.Reported => "Reported",
        DealEventKind.Announced => "Announced",
        DealEventKind.Signed => "Signed",
        DealEventKind.Expanded => "Expanded",
        DealEventKind.Amended => "Amended",
        DealEventKind.Restated => "Total stated",
        DealEventKind.Ended => "Ended",
        _ => kind.ToString(),
    };
}
