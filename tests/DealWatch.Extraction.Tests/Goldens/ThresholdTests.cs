using DealWatch.Extraction.Records.Learning;

namespace DealWatch.Extraction.Tests.Goldens;

public sealed class ThresholdTests
{
    private static readonly RecordModels Models = ModelFile.ReadEmbedded();

    [Fact]
    public void An_article_keeps_its_unsure_records_when_one_is_sure_and_has_none_when_none_is()
    {
        var options = new ExtractorOptions();
        var (any, gated) = (With(options with { ArticleThreshold = 0 }), With(options));
        var emptied = 0;
        var unsure = 0;
        foreach (var golden in Golden.Names.Where((_, i) => i % 8 == 0).Select(Golden.Read))
        {
            var (all, kept) = (any.Extract(golden.Input).Deals, gated.Extract(golden.Input).Deals);
            if (kept.Count > 0)
            {
                kept.Should().HaveSameCount(all, golden.Name);
                unsure += kept.Count(deal => deal.Confidence < options.ArticleThreshold);
            }
            else
            {
                all.Where(deal => deal.Confidence > options.ArticleThreshold).Should().BeEmpty(golden.Name);
                emptied += all.Count;
            }
        }

        unsure.Should().BePositive();
        emptied.Should().BePositive();
    }

    [Fact]
    public void No_record_is_less_sure_than_the_options_ask()
    {
        var strict = With(new ExtractorOptions { RecordThreshold = 0.7 });

        var deals = Golden.Names.Where((_, i) => i % 16 == 0).Select(Golden.Read).SelectMany(golden => strict.Extract(golden.Input).Deals).ToList();

        deals.Should().NotBeEmpty().And.OnlyContain(deal => deal.Confidence >= 0.69, "the threshold is looked up in steps of a hundredth");
    }

    private static DealExtractor With(ExtractorOptions options) => Extractors.Shared.With(Models, options);
}
