using DealWatch.Web.Wording;

namespace DealWatch.Web.Search.Typed;

/// <summary>How a field is named.</summary>
/// <param name="queried">The field.</param>
/// <param name="name">The name that is offered, as the catalogs have it.</param>
/// <param name="others">They mean the same, in English and Italian. What a catalog offers in place of <paramref name="name"/> is among them.</param>
/// <param name="meaning">For people, in English.</param>
/// <param name="example">A condition that uses it, in English.</param>
/// <param name="opposite">A condition for the other side of a span, in English; empty where no span can be asked for.</param>
public sealed class FieldWord(QueryField queried, string name, IReadOnlyList<string> others, string meaning, string example, string opposite = "")
{
    public QueryField Field => queried;

    /// <summary>What is understood in every language, the English name first.</summary>
    public IReadOnlyList<string> Names { get; } = [Texts.WithoutNote(name), .. others];

    /// <summary>In the language of the page, as are the meaning and the example.</summary>
    public string Name => T(name);

    public string Meaning => T(meaning);

    public string Example => T(example);

    public string Opposite => T(opposite);
}
