using DealWatch.Extraction.Records;
using DealWatch.Web.Data;

namespace DealWatch.Web.Pages.Display;

/// <summary>The names that people see for types, statuses, roles and steps.</summary>
internal static class DealWords
{
    public static string Name(DealType type) => type switch
    {
        DealType.Compute => T("Compute"),
        DealType.Chips => T("Chip supply"),
        DealType.Datacenter => T("Data centre"),
        DealType.Power => T("Power supply"),
        DealType.Investment => T("Investment"),
        DealType.Financing => T("Financing"),
        DealType.Acquisition => T("Acquisition"),
        DealType.Partnership => T("Partnership"),
        _ => type.ToString(),
    };

    public static string Name(DealStatus status) => status switch
    {
        DealStatus.Signed => T("Signed"),
        DealStatus.Reported => T("Reported"),
        DealStatus.Talks => T("In talks"),
        DealStatus.Ended => T("Ended"),
        _ => status.ToString(),
    };

    public static string Meaning(DealStatus status) => status switch
    {
        DealStatus.Signed => T("Agreed, announced or closed"),
        DealStatus.Reported => T("Unnamed sources or other media say so"),
        DealStatus.Talks => T("Negotiated or considered, not agreed"),
        DealStatus.Ended => T("Expired, cancelled or replaced"),
        _ => "",
    };

    public static string Name(PartyRole role) => role switch
    {
        PartyRole.Customer => T("Customer"),
        PartyRole.Provider => T("Provider"),
        PartyRole.Investor => T("Investor"),
        PartyRole.Investee => T("Recipient"),
        PartyRole.Lender => T("Lender"),
        PartyRole.Borrower => T("Borrower"),
        PartyRole.Acquirer => T("Acquirer"),
        PartyRole.Target => T("Acquired"),
        PartyRole.Partner => T("Partner"),
        _ => role.ToString(),
    };

    public static string Name(DealEventKind kind) => kind switch
    {
        DealEventKind.Talks => T("In talks"),
        DealEventKind.Reported => T("Reported"),
        DealEventKind.Announced => T("Announced"),
        DealEventKind.Signed => T("Signed"),
        DealEventKind.Expanded => T("Expanded"),
        DealEventKind.Amended => T("Amended"),
        DealEventKind.Restated => T("Total stated"),
        DealEventKind.Ended => T("Ended"),
        _ => kind.ToString(),
    };
}
