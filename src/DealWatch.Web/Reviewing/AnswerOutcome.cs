namespace DealWatch.Web.Reviewing;

/// <summary>What became of an answer.</summary>
internal enum AnswerOutcome
{
    Taken,

    /// <summary>The question is not open: it was answered, or what it was about has changed or gone.</summary>
    NotOpen,

    /// <summary>The question is open, but the facts are not those that were answered: there is something new.</summary>
    Changed,

    /// <summary>The answer is none that the field can have.</summary>
    NoValue,
}
