using DealWatch.Web.Data;

namespace DealWatch.Web.Timelines;

/// <summary>A dated step in a deal's life.</summary>
internal sealed record PictureStep(DealEventKind Kind, DateOnly Day);
