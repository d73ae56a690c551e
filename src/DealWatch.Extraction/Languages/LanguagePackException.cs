namespace DealWatch.Extraction.Languages;

/// <summary>A language pack that cannot be used; the message names the file and the key.</summary>
/// <param name="file">The file inside <c>Languages/Packs</c>.</param>
/// <param name="reason">What is wrong with it.</param>
/// <param name="inner">The reader's own error, if there was one.</param>
public sealed class LanguagePackException(string file, string reason, Exception? inner = null)
    : Exception($"Language pack file '{file}': {reason}", inner);
