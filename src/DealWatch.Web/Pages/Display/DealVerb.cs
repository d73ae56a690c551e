using DealWatch.Extraction.Records;

namespace DealWatch.Web.Pages.Display;

/// <summary>The verb of a deal's sentence: present for what stands, "may" for talks, past for what ended.</summary>
internal static class DealVerb
{
    public static string OneSided(PartyRole subject, DealType type, DealStatus status, bool plural) => subject switch
    {
        PartyRole.Customer => Gets(status, plural, Good(type)),
        PartyRole.Investor => Invests(status, plural),
        PartyRole.Lender => Lends(status, plural),
        _ => Buys(status, plural),
    };

    public static string Mutual(DealStatus status) => status switch
    {
        DealStatus.Talks => T("may work with"),
        DealStatus.Ended => T("worked with"),
        _ => T("works with"),
    };

    private static string Gets(DealStatus status, bool plural, string good) => (status, plural) switch
    {
        (DealStatus.Talks, false) => T("may get {0} from", good),
        (DealStatus.Talks, true) => T("may get {0} from##several do", good),
        (DealStatus.Ended, false) => T("got {0} from", good),
        (DealStatus.Ended, true) => T("got {0} from##several do", good),
        (_, false) => T("gets {0} from", good),
        (_, true) => T("get {0} from", good),
    };

    private static string Invests(DealStatus status, bool plural) => (status, plural) switch
    {
        (DealStatus.Talks, false) => T("may invest in"),
        (DealStatus.Talks, true) => T("may invest in##several do"),
        (DealStatus.Ended, false) => T("invested in"),
        (DealStatus.Ended, true) => T("invested in##several do"),
        (_, false) => T("invests in"),
        (_, true) => T("invest in"),
    };

    private static string Lends(DealStatus status, bool plural) => (status, plural) switch
    {
        (DealStatus.Talks, false) => T("may lend to"),
        (DealStatus.Talks, true) => T("may lend to##several do"),
        (DealStatus.Ended, false) => T("lent to"),
        (DealStatus.Ended, true) => T("lent to##several do"),
        (_, false) => T("lends to"),
        (_, true) => T("lend to"),
    };

    private static string Buys(DealStatus status, bool plural) => (status, plural) switch
    {
        (DealStatus.Talks, false) => T("may buy"),
        (DealStatus.Talks, true) => T("may buy##several do"),
        (DealStatus.Ended, false) => T("bought"),
        (DealStatus.Ended, true) => T("bought##several do"),
        (_, false) => T("buys"),
        (_, true) => T("buy"),
    };

    private static string Good(DealType type) => type switch
    {
        DealType.Compute => T("compute"),
        DealType.Chips => T("chips"),
        DealType.Datacenter => T("data-centre space"),
        DealType.Power => T("power"),
        _ => T("supplies"),
    };
}
