namespace DealWatch.Web.Pages.Display;

/// <summary>Which way the goods or the money of a deal go.</summary>
internal enum DealFlow
{
    ToSubject,
    ToObject,
    Both,
}
