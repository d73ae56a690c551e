namespace DealWatch.Web.Data;

/// <summary>
/// One number that sorts by day, then by identifier, with undated items below all dated ones. It serves as paging cursor and as rowid
/// of the full-text indexes, so that "newest first" needs no sort.
/// </summary>
public static class DateKey
{
    private const int IdBits = 32;

    public static long Of(DateOnly? date, int id) => ((long)(date?.DayNumber ?? 0) << IdBits) | (uint)id;
}
