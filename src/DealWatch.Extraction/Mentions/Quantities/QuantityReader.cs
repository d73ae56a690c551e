using DealWatch.Extraction.Languages;

namespace DealWatch.Extraction.Mentions.Quantities;

/// <summary>
/// Reads the quantities of an article: digits and phrases first, then numbers, then mentions. One instance reads one article.
/// </summary>
internal sealed class QuantityReader
{
    private readonly List<MoneyMention> _money = [];
    private readonly List<DurationMention> _durations = [];
    private readonly List<YearRangeMention> _years = [];
    private readonly List<PowerMention> _powers = [];
    private readonly List<ChipCountMention> _chips = [];
    private readonly List<DateMention> _dates = [];
    private readonly List<PercentMention> _percents = [];
    private readonly BareAmountReader _bare = new();
    private readonly MoneyReader _moneyReader;
    private readonly MeasureReader _measureReader;
    private readonly ChipCountReader _chipReader;
    private readonly DateReader _dateReader;
    private readonly YearRangeReader _yearReader;

    private QuantityReader()
    {
        _moneyReader = new MoneyReader(_money);
        _measureReader = new MeasureReader(_percents, _powers, _durations);
        _chipReader = new ChipCountReader(_chips);
        _dateReader = new DateReader(_dates);
        _yearReader = new YearRangeReader(_years);
    }

    /// <summary>Reads all quantities. Never throws for any text; time grows linearly with its length.</summary>
    public static QuantityMentions Read(SegmentedText text) => new QuantityReader().ReadBlocks(text);

    private QuantityMentions ReadBlocks(SegmentedText text)
    {
        var terms = text.Pack.Quantities;
        var lexer = new QuantityLexer(text.Article, terms);
        var lexemes = new List<Lexeme>();
        var ends = new List<int>();
        foreach (var block in text.Article.Blocks)
        {
            lexer.Read(block.Span, lexemes);
            ends.Add(lexemes.Count);
        }

        var decimalSeparator = DecimalVote.Decide(text.Article.Text, lexemes, terms.DecimalSeparator);
        var parser = new NumberParser(text.Article.Text, terms);
        var nodes = new NodeList(text.Article);
        var start = 0;
        foreach (var end in ends)
        {
            if (end > start)
            {
                nodes.Clear();
                parser.Parse(lexemes.GetRange(start, end - start), decimalSeparator, nodes);
                ReadNodes(nodes);
            }

            start = end;
        }

        return new QuantityMentions(_bare.MergeWith(_money), _durations, _years, _powers, _chips, _dates, _percents);
    }

    private void ReadNodes(NodeList nodes)
    {
        for (var i = 0; i < nodes.Count; i++)
        {
            _dateReader.Read(nodes, i);
        }

        for (var i = 0; i < nodes.Count; i++)
        {
            if (nodes[i].Number is null)
            {
                _measureReader.ReadWhole(nodes, i);
            }
            else if (!nodes.IsTaken(i))
            {
                ReadNumber(nodes, i);
            }
        }

        _yearReader.Begin();
        for (var i = 0; i < nodes.Count; i++)
        {
            if (nodes[i].Number is { IsYear: true })
            {
                _yearReader.Read(nodes, i);
            }
        }
    }

    private void ReadNumber(NodeList nodes, int index)
    {
        if (_measureReader.Read(nodes, index) < 0 && _moneyReader.Read(nodes, index) < 0
            && _chipReader.Read(nodes, index) < 0)
        {
            _bare.Read(nodes, index);
        }
    }
}
