using DealWatch.Extraction.Articles;
using DealWatch.Web.Data;
using DealWatch.Web.Ingestion;
using DealWatch.Web.Learning;
using DealWatch.Web.Tests.Support;

namespace DealWatch.Web.Tests.Learning;

public sealed class ExtractorWeightsTests : IDisposable
{
    private const string Text = "OpenAI has signed a seven-year contract worth $38 billion with Amazon for cloud capacity.";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Weights_in_the_data_folder_are_read_with_and_tell_in_the_version()
    {
        // A first model whose every pair is nothing.
        _folder.Write("weights.tsv", "# learned here\n@calibration\t0 1\t0 0\n");

        await using var store = await TestStore.OpenAsync(folder: _folder.Path);

        var extractor = store.Get<ExtractionStep>().Now;
        extractor.Version.Should().MatchRegex(@"\+weights\.[0-9a-f]{8}$");
        extractor.Extract(new ArticleInput(Text)).Deals.Should().BeEmpty();
        ExtractorWeights.Record(_folder.At("weights.tsv")).Should().Equal("learned here");
        ExtractorWeights.Load(_folder.At("none.tsv")).Extract(new ArticleInput(Text)).Deals.Should().NotBeEmpty();
        ExtractorWeights.Record(_folder.At("none.tsv"))[0].Should().StartWith("Learned by");
    }

    [Fact]
    public void Weights_that_cannot_be_read_say_which_file_to_remove()
    {
        var file = _folder.Write("weights.tsv", "@model\tpair\t8\nahead\tone\n");

        var load = () => ExtractorWeights.Load(file);

        load.Should().Throw<StorageException>().WithMessage($"*{file}*weights.tsv, line 2*Remove the file*");
    }
}
