using System.Globalization;
using DealWatch.Extraction.Records.Learning;

namespace DealWatch.Extraction.Tests.Records.Learning;

public sealed class WeightTextTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("-0.736")]
    [InlineData("12.5")]
    [InlineData("1E-05")]
    [InlineData("0.123456789012345")]
    [InlineData("-9.313226E-10")]
    [InlineData("340282350000000000000000000000000000000")]
    public void A_number_is_read_as_the_general_parser_reads_it(string text) =>
        WeightText.Parse(text).Should().Be(float.Parse(text, CultureInfo.InvariantCulture));

    [Fact]
    public void Every_short_number_is_read_to_the_last_bit()
    {
        var random = new Random(1);
        for (var i = 0; i < 100_000; i++)
        {
            var text = (random.NextDouble() * Math.Pow(10, random.Next(0, 4)) * (random.Next(2) == 0 ? 1 : -1)).ToString("F" + random.Next(0, 8), CultureInfo.InvariantCulture);

            BitConverter.SingleToInt32Bits(WeightText.Parse(text)).Should().Be(BitConverter.SingleToInt32Bits(float.Parse(text, CultureInfo.InvariantCulture)), text);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("1.")]
    [InlineData("1.2.3")]
    [InlineData("much")]
    public void What_is_no_number_is_refused(string text) =>
        FluentActions.Invoking(() => WeightText.Parse(text)).Should().Throw<FormatException>();
}
