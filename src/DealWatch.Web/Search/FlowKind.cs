namespace DealWatch.Web.Search;

/// <summary>What a company does in a deal, seen from its page.</summary>
public enum FlowKind
{
    /// <summary>Customer of compute, chips, space or power.</summary>
    Buys,

    /// <summary>Provider.</summary>
    Supplies,

    /// <summary>Investor, lender or acquirer.</summary>
    Invests,

    /// <summary>Investee, borrower or target.</summary>
    Receives,

    /// <summary>Symmetric tie.</summary>
    Partners,
}
