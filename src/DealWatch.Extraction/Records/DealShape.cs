namespace DealWatch.Extraction.Records;

/// <summary>Facts about the deal types that the later steps share.</summary>
internal static class DealShape
{
    public static readonly int TypeCount = Enum.GetValues<DealType>().Length;

    /// <summary>Types that behave alike: purchases, money given, symmetric ties.</summary>
    public static readonly int[] FamilyOfType = [0, 0, 0, 0, 1, 1, 1, 2];

    /// <summary>Roles of the side that pays and of the side that is paid.</summary>
    public static (PartyRole Payer, PartyRole Payee) RolesOf(DealType type) => type switch
    {
        DealType.Investment => (PartyRole.Investor, PartyRole.Investee),
        DealType.Financing => (PartyRole.Lender, PartyRole.Borrower),
        DealType.Acquisition => (PartyRole.Acquirer, PartyRole.Target),
        DealType.Partnership => (PartyRole.Partner, PartyRole.Partner),
        _ => (PartyRole.Customer, PartyRole.Provider),
    };
}
