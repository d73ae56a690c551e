using DealWatch.Extraction.Training;

namespace DealWatch.Extraction.Tests.Training;

public sealed class CalibrationErrorTests
{
    [Fact]
    public void Confidence_that_equals_the_share_of_right_records_has_no_error() =>
        CalibrationError.Of([(0.5, true), (0.5, false), (1, true)]).Should().Be(0);

    [Fact]
    public void Bins_count_by_their_records() =>
        CalibrationError.Of([(0.95, false), (0.25, true), (0.25, false), (0.25, false)]).Should().BeApproximately((0.95 + 0.25) / 4, 1e-9);
}
