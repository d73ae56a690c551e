using DealWatch.Extraction;
using DealWatch.Web.Data;

namespace DealWatch.Web.Learning;

/// <summary>The weights that the extractor reads with: those of the data folder where something was learned there, else the shipped ones.</summary>
internal static class ExtractorWeights
{
    /// <exception cref="StorageException">The file is there and cannot be used.</exception>
    public static DealExtractor Load(string file)
    {
        if (!File.Exists(file))
        {
            return DealExtractor.Create();
        }

        try
        {
            return DealExtractor.CreateWith(File.ReadAllText(file), Path.GetFileName(file));
        }
        catch (Exception exception) when (exception is FormatException or IOException or UnauthorizedAccessException)
        {
            throw new StorageException($"The weights in {file} cannot be read ({exception.Message}). Remove the file to read with the shipped weights.", exception);
        }
    }

    /// <summary>The lines that say what the weights in use were trained on.</summary>
    public static IReadOnlyList<string> Record(string file) => File.Exists(file)
        ? [.. File.ReadLines(file).TakeWhile(line => line.StartsWith('#')).Select(line => line[1..].Trim())]
        : DealExtractor.ShippedRecord;
}
