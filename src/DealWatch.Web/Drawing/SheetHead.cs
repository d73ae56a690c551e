namespace DealWatch.Web.Drawing;

/// <summary>What a picture in a file says of itself.</summary>
/// <param name="Filter">Which deals, in words.</param>
/// <param name="Source">Day and address.</param>
internal sealed record SheetHead(string Title, string Filter, string Source);
