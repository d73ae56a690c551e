namespace DealWatch.Web.Timelines;

/// <summary>The deals of one company or type.</summary>
/// <param name="Key">Slug of the company or short text of the type; null for what is gathered from smaller ones.</param>
/// <param name="Deals">Newest first.</param>
internal sealed record Lane(string? Key, string Name, IReadOnlyList<PictureDeal> Deals);
