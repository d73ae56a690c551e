using DealWatch.Extraction.Articles;
using DealWatch.Extraction.Languages.Quantities;

namespace DealWatch.Extraction.Mentions.Quantities;

/// <summary>The nodes of a block in order, and which of them a mention has taken.</summary>
internal sealed class NodeList(ArticleText article)
{
    private readonly List<Node> _nodes = [];
    private readonly List<bool> _taken = [];

    public ArticleText Article => article;

    public string Text => article.Text;

    public int Count => _nodes.Count;

    public Node this[int index] => _nodes[index];

    public void Clear()
    {
        _nodes.Clear();
        _taken.Clear();
    }

    public void Add(Node node)
    {
        _nodes.Add(node);
        _taken.Add(false);
    }

    public bool IsTaken(int index) => _taken[index];

    public void Take(int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            _taken[i] = true;
        }
    }

    public NumberValue? Number(int index) => index >= 0 && index < Count ? _nodes[index].Number : null;

    public QuantityTerm? Term(int index) => index >= 0 && index < Count ? _nodes[index].Term : null;

    public bool Has(int index, TermRoles roles) => Term(index) is { } term && term.Has(roles);

    /// <summary>What stands between a node and the next one.</summary>
    public Gap GapAfter(int index) => index < 0 || index + 1 >= Count
        ? Gap.Other
        : GapReader.Between(Text, _nodes[index].End, _nodes[index + 1].Start);

    /// <summary>Whether nothing but spaces stands between a node and the next one.</summary>
    public bool Touches(int index) => GapAfter(index) is Gap.None or Gap.Space;

    /// <summary>Whether nothing but spaces or a hyphen stands between a node and the next one.</summary>
    public bool Joins(int index) => GapAfter(index) is Gap.None or Gap.Space or Gap.Hyphen;
}
