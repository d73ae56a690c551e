using DealWatch.Extraction.Records;

namespace DealWatch.Web.Flows;

/// <summary>A party of a deal of the graph.</summary>
public sealed record FlowParty(FlowCompany Company, PartyRole Role);
