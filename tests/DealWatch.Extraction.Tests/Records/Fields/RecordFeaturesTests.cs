using DealWatch.Extraction.Records;
using DealWatch.Extraction.Records.Fields;

namespace DealWatch.Extraction.Tests.Records.Fields;

public sealed class RecordFeaturesTests
{
    [Theory]
    [InlineData("OpenAI will buy chips from AMD. The talks between OpenAI and AMD go on.", true)]
    [InlineData("OpenAI will buy chips from AMD. The talks between OpenAI and Meta go on.", false)]
    [InlineData("In talks, OpenAI agreed to buy chips from AMD. OpenAI and AMD are neighbours.", false)]
    public void What_other_sentences_about_both_sides_say_speaks_for_how_firm_a_deal_is(string text, bool isSaid)
    {
        var mentions = Reading.Mentions(text);
        var names = new Dictionary<ulong, string>();

        new RecordFeatures(mentions, names).Status(mentions.Draft(DealType.Chips, "OpenAI", "AMD"));

        names.Values.Contains("elsewhere|Talks").Should().Be(isSaid);
    }
}
