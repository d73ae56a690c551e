using System.Globalization;
using DealWatch.Extraction.Records.Fields;
using DealWatch.Extraction.Records.Learning;
using DealWatch.Extraction.Records.Pairs;

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
    public void Trees_are_read_with_their_inputs_by_name()
    {
        var models = Read("@trees\tjudge\t-1\n@tree\nrank\t2.5\t1\t2\n=\t2\n=\t-0.5\n@tree\n=\t0.25\n");

        var inputs = new float[PairSigns.Names.Count];
        models.Judge.Probability(inputs).Should().BeApproximately(1 / (1 + Math.Exp(-1.25)), 1e-6);
        inputs[PairSigns.Names.ToList().IndexOf("rank")] = 3;
        models.Judge.Probability(inputs).Should().BeApproximately(1 / (1 + Math.Exp(1.25)), 1e-6);
    }

    [Fact]
    public void Trees_for_further_deals_ask_for_the_first_reading_too()
    {
        var models = Read("@trees\tfurther\t0\n@tree\nsame place as first\t0.5\t1\t2\n=\t2\n=\t-2\n");

        var inputs = new float[FurtherSigns.Names.Count];
        models.Further.Probability(inputs).Should().BeGreaterThan(0.8);
        inputs[FurtherSigns.Names.ToList().IndexOf("same place as first")] = 1;
        models.Further.Probability(inputs).Should().BeLessThan(0.2);
        models.Judge.IsEmpty.Should().BeTrue();
    }

    [Theory]
    [InlineData("no such sign\t2.5\t1\t2")]
    [InlineData("rank\t2.5\t1")]
    [InlineData("=\tmuch")]
    public void A_malformed_node_is_named(string line)
    {
        var read = () => Read($"@trees\tjudge\t-1\n@tree\n{line}\n");

        read.Should().Throw<FormatException>().WithMessage("*line 3*");
    }

    [Fact]
    public void A_tree_that_leads_nowhere_is_refused()
    {
        var read = () => Read("@trees\tjudge\t-1\n@tree\nrank\t2.5\t1\t7\n=\t2\n");

        read.Should().Throw<FormatException>().WithMessage("*'judge'*");
    }

    [Fact]
    public void A_tree_that_asks_too_much_in_a_row_is_refused()
    {
        string Chain(int questions) => string.Concat(Enumerable.Range(0, questions).Select(i => $"rank\t{i}\t{(2 * i) + 1}\t{(2 * i) + 2}\n=\t1\n")) + "=\t2\n";

        FluentActions.Invoking(() => Read($"@trees\tjudge\t-1\n@tree\n{Chain(TreeModel.MostLevels)}")).Should().NotThrow();
        FluentActions.Invoking(() => Read($"@trees\tjudge\t-1\n@tree\n{Chain(TreeModel.MostLevels + 1)}")).Should().Throw<FormatException>().WithMessage("*'judge' asks more than 8*");
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

        foreach (var model in new[] { models.Pair, models.Money, models.Second, models.Duration, models.Power, models.Primary, models.Status })
        {
            model.Rows.Should().NotBeEmpty($"{model.Name} was trained");
        }

        models.Judge.IsEmpty.Should().BeFalse();
        models.Further.IsEmpty.Should().BeFalse();
        models.Chip.IsEmpty.Should().BeFalse();
    }

    [Fact]
    public void Trees_for_chips_ask_for_numbers_of_their_own()
    {
        var models = Read("@trees\tchip\t0\n@tree\nvendor is paid\t0.5\t1\t2\n=\t-2\n=\t2\n");

        var inputs = new float[ChipSigns.Names.Count];
        models.Chip.Probability(inputs).Should().BeLessThan(0.2);
        inputs[ChipSigns.Names.ToList().IndexOf("vendor is paid")] = 1;
        models.Chip.Probability(inputs).Should().BeGreaterThan(0.8);
    }

    private static RecordModels Read(string content) => ModelFile.Read(new StringReader(content), "test");
}
