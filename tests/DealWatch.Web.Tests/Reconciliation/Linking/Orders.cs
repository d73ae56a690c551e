namespace DealWatch.Web.Tests.Reconciliation.Linking;

/// <summary>All orders of a list.</summary>
internal static class Orders
{
    public static IEnumerable<IReadOnlyList<T>> Of<T>(IReadOnlyList<T> items) => items.Count < 2
        ? [items]
        : items.SelectMany((first, index) => Of<T>([.. items.Where((_, other) => other != index)]).Select(rest => (IReadOnlyList<T>)[first, .. rest]));
}
