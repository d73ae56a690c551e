using DealWatch.Web.Search.Typed;

namespace DealWatch.Web.Tests.Search.Typed;

public sealed class QuantityRangeTests
{
    [Theory]
    [InlineData(">", "10bn", 10_000_000_000L, null)]
    [InlineData(">=", "10bn", 10_000_000_000L, null)]
    [InlineData("<", "500m", null, 500_000_000L)]
    [InlineData("<=", "1,5 mld", null, 1_500_000_000L)]
    [InlineData(":", "38bn", 38_000_000_000L, 38_000_000_000L)]
    [InlineData(":", "1bn..5bn", 1_000_000_000L, 5_000_000_000L)]
    [InlineData(":", "5..1bn", 1_000_000_000L, 5_000_000_000L)]
    [InlineData(">=", "$2.4 Mrd", 2_400_000_000L, null)]
    [InlineData(">=", "6,5 miliardi", 6_500_000_000L, null)]
    [InlineData(">=", "1,000m", 1_000_000_000L, null)]
    [InlineData(">=", "1.000.000k", 1_000_000_000L, null)]
    [InlineData(">=", "1tn", 1_000_000_000_000L, null)]
    [InlineData(">=", "2500000", 2_500_000L, null)]
    public void An_amount_is_read(string sign, string typed, long? least, long? most) =>
        QuantityRange.Read(sign, typed, QuantityUnits.Money, 1000).Should().Be(new QuantityRange(least, most, IsOpen: sign is ">" or "<"));

    [Theory]
    [InlineData(":", "")]
    [InlineData(">", "10")]
    [InlineData(">", "ten")]
    [InlineData(">", "10 parsecs")]
    [InlineData(">", "1bn..2bn")]
    [InlineData(":", "..")]
    [InlineData(":", "1bn..2bn..3bn")]
    [InlineData(">", "-5bn")]
    [InlineData(">", "99999999999tn")]
    [InlineData(">", "111111111111111111111111111111111111111111bn")]
    [InlineData(">", "€5bn")]
    public void What_is_no_amount_is_none(string sign, string typed) =>
        QuantityRange.Read(sign, typed, QuantityUnits.Money, 1000).Should().BeNull();
}
