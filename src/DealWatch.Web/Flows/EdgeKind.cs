namespace DealWatch.Web.Flows;

/// <summary>What money is paid for.</summary>
public enum EdgeKind
{
    /// <summary>Cloud and data-centre capacity.</summary>
    Compute,

    Chips,

    Power,

    /// <summary>Money put in for a share, or pledged.</summary>
    Equity,

    /// <summary>Money lent.</summary>
    Debt,

    /// <summary>The price of a company. It goes to those who owned it, so it closes no circle.</summary>
    Takeover,
}
