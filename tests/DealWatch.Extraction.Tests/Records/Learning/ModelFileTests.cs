using System.Globalization;
using DealWatch.Extraction.Records.Learning;

namespace DealWatch.Extraction.Tests.Records.Learning;

public sealed class ModelFileTests
{
    [Fact]
    public void Weights_are_the_nearest_numbers_to_what_is_written()
    {
        for (var thousandths = -9999; thousandths <= 9999; thousandths += 7)
        {
            var written = (thousandths / 1000m).ToString("0.###", CultureInfo.InvariantCulture);

            var models = Read($"# note\n@model\tprimary\t1\nbias|none\t{written}\n");

            models.Primary.Weight(FeatureVector.IdOf("bias|none"), 0).Should().Be(float.Parse(written, CultureInfo.InvariantCulture));
        }
    }

    [Theory]
    [InlineData("bias\t1\t2", "*line 2*")]
    [InlineData("bias", "*line 2*")]
    [InlineData("bias\t", "*line 2*")]
    [InlineData("bias\tmuch", "*line 2*")]
    [InlineData("bias\t1.2.3", "*line 2*")]
    [InlineData("bias\t-", "*line 2*")]
    [InlineData("@other\t1", "*line 2*")]
    [InlineData("@calibration\t0 1\t0", "*line 2*")]
    public void A_malformed_line_is_named(string line, string message)
    {
        var read = () => Read($"@model\tprimary\t1\n{line}\n");

        read.Should().Throw<FormatException>().WithMessage(message);
    }

    [Fact]
    public void What_is_written_is_read_back()
    {
        var models = ModelFile.Read(new StringReader("@calibration\t0 0.5 1\t0.1 0.4 0.9\r\n@model\tstatus\t3\r\na|b\t0.5\t-1.25\t0\r\n"), "test");

        models.Calibration.Apply(0.5).Should().Be(0.4);
        models.Status.Weight(FeatureVector.IdOf("a|b"), 1).Should().Be(-1.25f);
        models.Pair.Groups.Should().Be(8);
    }

    [Fact]
    public void Models_that_a_file_does_not_have_know_nothing()
    {
        var models = Read("@model\tprimary\t1\nbias\t0.5\n");

        models.Pair.Rows.Should().BeEmpty();
        models.Calibration.Apply(0.3).Should().BeApproximately(0.3, 1e-9);
    }

    [Fact]
    public void The_shipped_weights_know_every_decision()
    {
        var models = ModelFile.ReadEmbedded();

        foreach (var model in new[] { models.Pair, models.Money, models.Second, models.Duration, models.Power, models.Chip, models.Primary, models.Status })
        {
            model.Rows.Should().NotBeEmpty($"{model.Name} was trained");
        }
    }

    private static RecordModels Read(string content) => ModelFile.Read(new StringReader(content), "test");
}
