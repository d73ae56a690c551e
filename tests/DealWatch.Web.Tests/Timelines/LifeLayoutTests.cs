using DealWatch.Web.Data;
using DealWatch.Web.Pages.Deals;
using DealWatch.Web.Search;
using DealWatch.Web.Timelines.Life;

namespace DealWatch.Web.Tests.Timelines;

public sealed class LifeLayoutTests
{
    [Theory]
    [InlineData(LifePicture.Wide)]
    [InlineData(LifePicture.Narrow)]
    public void Labels_stand_apart_and_inside_even_when_all_is_on_one_day(double width)
    {
        var days = new DateOnly[] { new(2025, 1, 1), new(2025, 1, 1), new(2025, 1, 2), new(2025, 3, 1), new(2031, 1, 1), new(2031, 1, 1), new(2031, 2, 1) };
        var steps = days.Select((day, i) => new LifePoint($"Total stated, by {i} September 2025", day, (DealEventKind)i, "#step")).ToList();

        var layout = LifeLayout.Of(new LifeStrip(steps, new TermSpan(new(2025, 1, 1), new(2031, 12, 31), false)), width);

        layout.Points.Should().HaveCount(days.Length).And.OnlyContain(point => point.TextX >= 0 && point.TextX + point.Width <= width);
        var pairs = layout.Points.SelectMany((first, i) => layout.Points.Skip(i + 1).Select(second => (first, second)));
        pairs.Should().NotContain(pair => pair.first.Row == pair.second.Row && pair.first.TextX < pair.second.TextX + pair.second.Width && pair.second.TextX < pair.first.TextX + pair.first.Width);
        layout.AxisY.Should().BeGreaterThan(layout.Points.Max(point => point.Row) * LifeLayout.RowHeight);
    }
}
