namespace DealWatch.Web.Exports.Records;

/// <summary>What fits the words that were looked for; of each kind the first ones.</summary>
public sealed record SearchRecord(IReadOnlyList<FoundCompany> Companies, IReadOnlyList<DealRecord> Deals, IReadOnlyList<ArticleRecord> Articles);
