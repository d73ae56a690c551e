using DealWatch.Extraction.Mentions.Cues;
using DealWatch.Extraction.Records.Pairs;

namespace DealWatch.Extraction.Tests.Records.Pairs;

public sealed class FramesTests
{
    [Theory]
    [InlineData("Buy", true)]
    [InlineData("Invest", true)]
    [InlineData("Lend", true)]
    [InlineData("Acquire", true)]
    [InlineData("Supply", false)]
    [InlineData("Raise", false)]
    [InlineData("Borrow", false)]
    [InlineData("Sign", null)]
    [InlineData("Partner", null)]
    public void A_verb_tells_whether_its_agent_pays(string verb, bool? pays) => Frames.AgentPays(Enum.Parse<Cue>(verb)).Should().Be(pays);

    [Fact]
    public void The_first_of_two_is_the_agent_unless_a_mark_says_otherwise()
    {
        Frames.FirstIsAgent(Cue.From, null, null).Should().BeTrue("X buys from Y");
        Frames.FirstIsAgent(Cue.By, null, null).Should().BeFalse("X was bought by Y");
        Frames.FirstIsAgent(null, Cue.SubjectMark, Cue.ObjectMark).Should().BeTrue("XがYを買収");
        Frames.FirstIsAgent(null, Cue.ObjectMark, Cue.SubjectMark).Should().BeFalse("XをYが買収");
        Frames.FirstIsAgent(null, Cue.SubjectMark, Cue.SubjectMark).Should().BeTrue("two subjects keep their order");
    }

    [Fact]
    public void Behind_a_noun_the_prepositions_tell_the_agent()
    {
        Frames.FirstIsAgentOfNoun(Cue.By, Cue.In).Should().BeTrue("an investment by X in Y");
        Frames.FirstIsAgentOfNoun(Cue.Of, Cue.By).Should().BeFalse("the purchase of X by Y");
        Frames.FirstIsAgentOfNoun(Cue.Of, Cue.To).Should().BeTrue("the delivery of X to Y");
        Frames.FirstIsAgentOfNoun(Cue.In, Cue.From).Should().BeFalse("an investment in X from Y");
        Frames.FirstIsAgentOfNoun(Cue.With, null).Should().BeNull();
    }

    [Fact]
    public void A_verb_expects_the_marks_of_its_counterparty()
    {
        Frames.Expects(Cue.Buy, Cue.From).Should().BeTrue();
        Frames.Expects(Cue.Buy, Cue.To).Should().BeFalse();
        Frames.Expects(Cue.Supply, Cue.To).Should().BeTrue();
        Frames.Expects(Cue.Acquire, null).Should().BeTrue("the target needs no preposition");
        Frames.Expects(Cue.Sign, null).Should().BeFalse();
    }
}
