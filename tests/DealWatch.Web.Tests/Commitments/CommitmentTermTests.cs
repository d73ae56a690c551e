using DealWatch.Web.Commitments;

namespace DealWatch.Web.Tests.Commitments;

public sealed class CommitmentTermTests
{
    private static readonly DateOnly Signed = new(2025, 11, 3);

    [Theory]
    [InlineData(84, null, null, 2025, 2031, 84, TermStart.Signing)]
    [InlineData(18, null, null, 2025, 2026, 18, TermStart.Signing)]
    [InlineData(null, null, 2031, 2025, 2031, 74, TermStart.Signing)]
    [InlineData(48, null, 2032, 2029, 2032, 48, TermStart.Counted)]
    [InlineData(60, 2027, null, 2027, 2031, 60, TermStart.Stated)]
    [InlineData(null, 2026, 2029, 2026, 2029, 48, TermStart.Stated)]
    public void Is_what_sources_state(int? months, int? start, int? end, int first, int last, int length, TermStart known)
    {
        var term = CommitmentTerm.Of(months, start, end, Signed)!;

        (term.FirstYear, term.LastYear, term.Months, term.Start).Should().Be((first, last, length, known));
        term.FirstMonth.Should().Be(new DateOnly(first, known == TermStart.Signing ? 11 : 1, 1));
    }

    [Theory]
    [InlineData(null, null, null)]
    [InlineData(null, 2026, null)]
    [InlineData(null, null, 2019)]
    [InlineData(null, 2030, 2026)]
    [InlineData(0, null, null)]
    [InlineData(12_000, null, null)]
    [InlineData(null, 1066, 2026)]
    public void Is_never_guessed(int? months, int? start, int? end) => CommitmentTerm.Of(months, start, end, Signed).Should().BeNull();

    [Fact]
    public void A_length_alone_needs_a_day_to_begin_at() => CommitmentTerm.Of(60, null, null, null).Should().BeNull();
}
