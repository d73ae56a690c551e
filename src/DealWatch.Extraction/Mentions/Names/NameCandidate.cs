using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Mentions.Names;

/// <summary>A run of capitalised words that may be the name of an organisation.</summary>
/// <param name="Span">Where it stands, without a legal form behind it.</param>
/// <param name="Name">What stands there.</param>
/// <param name="FirstWord">Its first word.</param>
/// <param name="LastWord">Its last word.</param>
/// <param name="WordCount">Its length in words.</param>
/// <param name="SentenceStart">Whether it is the head of a sentence, where any word has a capital.</param>
/// <param name="InHeadline">Whether it stands in a headline, where many words may have one.</param>
/// <param name="HasOrganisationWord">Whether one of its words belongs to names of organisations ("Energy").</param>
/// <param name="HasLegalForm">Whether a legal form stands behind it ("GmbH").</param>
internal sealed record NameCandidate(
    TextSpan Span, string Name, string FirstWord, string LastWord, int WordCount, bool SentenceStart, bool InHeadline, bool HasOrganisationWord, bool HasLegalForm);
