using DealWatch.Web.Search;

namespace DealWatch.Web.Reviewing;

/// <summary>An open question with everything that a person needs to answer it.</summary>
internal abstract record ReviewItem(QueueEntry Entry)
{
    /// <summary>Whether two reports are one deal.</summary>
    /// <param name="Reasons">What speaks for it and against it.</param>
    /// <param name="SameMoney">Sums leave one of them out until this is answered.</param>
    public sealed record Link(QueueEntry Entry, ReportRow A, ReportRow B, string Reasons, bool SameMoney) : ReviewItem(Entry);

    /// <summary>What a field of a deal is.</summary>
    /// <param name="Choices">What can be chosen, what holds now first.</param>
    /// <param name="Confidence">Null when the question is not how surely it was read.</param>
    /// <param name="IsSet">A person set it before, and a source has said something new since.</param>
    public sealed record Field(
        QueueEntry Entry, DealTerms Deal, string Path, string FieldName, string Value, IReadOnlyList<FieldChoice> Choices, double? Confidence, bool IsSet, string Stamp) : ReviewItem(Entry);

    /// <summary>What a name is.</summary>
    /// <param name="Text">The name.</param>
    /// <param name="Deals">How many deals it is a party of.</param>
    /// <param name="Candidates">Known companies whose names are part of it.</param>
    public sealed record Name(QueueEntry Entry, string Text, string Path, int Deals, IReadOnlyList<QuotedWords> Quotes, IReadOnlyList<NameCandidate> Candidates) : ReviewItem(Entry);

    /// <summary>Whether a deal was missed in an article.</summary>
    /// <param name="Sums">The large sums that it states, largest first.</param>
    public sealed record Article(QueueEntry Entry, SourceRow Source, IReadOnlyList<QuotedWords> Sums) : ReviewItem(Entry);
}
