namespace DealWatch.Web.Search.Typed;

/// <summary>How a field is named.</summary>
/// <param name="Names">The first one is the name that is offered; the others mean the same, in English and Italian.</param>
/// <param name="Meaning">For people.</param>
/// <param name="Example">A condition that uses it.</param>
public sealed record FieldWord(QueryField Field, IReadOnlyList<string> Names, string Meaning, string Example)
{
    public string Name => Names[0];
}
