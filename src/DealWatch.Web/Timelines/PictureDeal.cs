using DealWatch.Web.Search;

namespace DealWatch.Web.Timelines;

/// <summary>A deal as the picture needs it.</summary>
/// <param name="Day">When it is drawn.</param>
/// <param name="Term">Null when no source lets one say when it ends.</param>
/// <param name="Steps">The dated ones, oldest first.</param>
internal sealed record PictureDeal(DealRow Deal, DateOnly Day, TermSpan? Term, IReadOnlyList<PictureStep> Steps);
