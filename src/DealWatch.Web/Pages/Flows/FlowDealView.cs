using DealWatch.Web.Flows;

namespace DealWatch.Web.Pages.Flows;

/// <summary>A deal on an edge or in a circle, with the words that state it.</summary>
internal sealed record FlowDealView(EdgeDeal Part, FlowQuote? Quote);
