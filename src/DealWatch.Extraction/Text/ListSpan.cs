using System.Runtime.InteropServices;

namespace DealWatch.Extraction.Text;

/// <summary>Views of lists without copying.</summary>
internal static class ListSpan
{
    /// <summary>The items <c>[first, first + count)</c>; the list must not change while the view is used.</summary>
    public static ReadOnlySpan<T> ToSpan<T>(this List<T> list, int first, int count) =>
        CollectionsMarshal.AsSpan(list).Slice(first, count);
}
