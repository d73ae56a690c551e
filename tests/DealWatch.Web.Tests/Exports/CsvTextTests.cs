using DealWatch.Web.Exports.Writing;

namespace DealWatch.Web.Tests.Exports;

public sealed class CsvTextTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("plain", "plain")]
    [InlineData("with, comma", "\"with, comma\"")]
    [InlineData("say \"so\"", "\"say \"\"so\"\"\"")]
    [InlineData("two\r\nlines", "\"two\r\nlines\"")]
    [InlineData("38 miliardi di dollari – più", "38 miliardi di dollari – più")]
    public void A_cell_is_quoted_where_the_standard_asks_for_it(string? text, string cell) => CsvText.Cell(text).Should().Be(cell);

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+49 30", "'+49 30")]
    [InlineData("-2", "'-2")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("  =HYPERLINK(\"x\",\"y\")", "\"'  =HYPERLINK(\"\"x\"\",\"\"y\"\")\"")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("＝1", "'＝1")]
    public void A_cell_is_never_a_formula(string text, string cell) => CsvText.Cell(text).Should().Be(cell);
}
