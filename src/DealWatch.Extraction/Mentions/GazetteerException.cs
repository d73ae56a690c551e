namespace DealWatch.Extraction.Mentions;

/// <summary>Gazetteer data that cannot be used; the message names the file, the line and the entry.</summary>
/// <param name="file">The file inside <c>Mentions/Data</c>.</param>
/// <param name="line">The line, counted from 1; null when the whole file is meant.</param>
/// <param name="reason">What is wrong with it.</param>
/// <param name="inner">The reader's own error, if there was one.</param>
public sealed class GazetteerException(string file, long? line, string reason, Exception? inner = null)
    : Exception($"Gazetteer file '{file}'{(line is null ? "" : $", line {line}")}: {reason}", inner);
