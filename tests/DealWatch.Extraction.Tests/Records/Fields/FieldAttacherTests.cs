using DealWatch.Extraction.Records;
using DealWatch.Extraction.Records.Fields;
using DealWatch.Extraction.Records.Learning;

namespace DealWatch.Extraction.Tests.Records.Fields;

public sealed class FieldAttacherTests
{
    [Theory]
    [InlineData(0.9, 0.5, true)]
    [InlineData(0.4, 0.8, false)]
    public void Words_that_two_records_claim_alike_go_to_the_surer_one(double first, double second, bool toFirst)
    {
        var mentions = Reading.Mentions("Microsoft and OpenAI spoke with CoreWeave about $12 billion of capacity.");
        var microsoft = mentions.Draft(DealType.Compute, "Microsoft", "CoreWeave", first);
        var openAi = mentions.Draft(DealType.Compute, "OpenAI", "CoreWeave", second);
        var models = ModelFile.Read(new StringReader("@model\tmoney\t8\nbias\t2\t2\t2\t2\t2\t2\t2\t2\n"), "test");

        new FieldAttacher(models, mentions, new ExtractorOptions()).Attach([microsoft, openAi]);

        (microsoft.Money is not null, openAi.Money is not null).Should().Be((toFirst, !toFirst));
    }
}
