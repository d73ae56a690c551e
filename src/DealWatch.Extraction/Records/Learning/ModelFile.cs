using System.Globalization;
using System.Reflection;
using System.Text;
using DealWatch.Extraction.Records.Fields;
using DealWatch.Extraction.Records.Pairs;

namespace DealWatch.Extraction.Records.Learning;

/// <summary>
/// Reads and writes the weights: a text file with a line for each feature of a linear model, its name and a weight for each group, and a line for each
/// node of a tree, its input, threshold and followers or its value. Lines that begin with # say what the models were trained on.
/// </summary>
internal static class ModelFile
{
    private const string Resource = "records/weights.tsv";
    private const int BufferSize = 1 << 15;

    /// <summary>Reads the embedded weights; models that know nothing when there are none.</summary>
    public static RecordModels ReadEmbedded()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource);
        return stream is null ? Read(new StringReader(""), "no weights") : Read(new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: false, BufferSize), Resource);
    }

    /// <summary>The lines that begin with #, without that.</summary>
    public static IReadOnlyList<string> RecordOf(TextReader reader)
    {
        var record = new List<string>();
        while (reader.ReadLine() is { } line && line.StartsWith('#'))
        {
            record.Add(line[1..].Trim());
        }

        return record;
    }

    public static IReadOnlyList<string> EmbeddedRecord()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource);
        return stream is null ? [] : RecordOf(new StreamReader(stream, Encoding.UTF8));
    }

    /// <summary>Eight hexadecimal digits that tell these weights from others.</summary>
    public static string FingerprintOf(string weights) => ((uint)(Mentions.Sym.HashOf(weights) >> 32)).ToString("x8", CultureInfo.InvariantCulture);

    /// <exception cref="FormatException">A line is malformed; the message names it.</exception>
    public static RecordModels Read(TextReader reader, string file)
    {
        var parser = new ModelParser();
        var lines = new LineReader(reader);
        for (var number = 1; lines.TryRead(out var line); number++)
        {
            try
            {
                parser.Read(line);
            }
            catch (Exception e) when (e is FormatException or IndexOutOfRangeException or ArgumentException or OverflowException)
            {
                throw new FormatException($"{file}, line {number}: {e.Message}", e);
            }
        }

        return parser.Finish();
    }

    public static void Write(TextWriter writer, RecordModels models, IReadOnlyDictionary<ulong, string> names, IEnumerable<string> record)
    {
        foreach (var line in record)
        {
            writer.Write($"# {line}\n");
        }

        writer.Write($"@calibration\t{Join(models.Calibration.Raw)}\t{Join(models.Calibration.Share)}\n");
        foreach (var model in (LinearModel[])[models.Pair, models.Money, models.Second, models.Duration, models.Power, models.Primary, models.Status])
        {
            writer.Write($"@model\t{model.Name}\t{model.Groups.ToString(CultureInfo.InvariantCulture)}\n");
            foreach (var (id, weights) in model.Rows.OrderBy(row => names[row.Id], StringComparer.Ordinal))
            {
                writer.Write($"{names[id]}\t{string.Join('\t', weights.Select(w => w.ToString("0.###", CultureInfo.InvariantCulture)))}\n");
            }
        }

        // The inputs of the judge are the first of those of the other.
        WriteTrees(writer, models.Judge, FurtherSigns.Names);
        WriteTrees(writer, models.Further, FurtherSigns.Names);
        WriteTrees(writer, models.Chip, ChipSigns.Names);
    }

    private static void WriteTrees(TextWriter writer, TreeModel model, IReadOnlyList<string> inputs)
    {
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"@trees\t{model.Name}\t{model.Start:0.####}\n"));
        foreach (var tree in model.Trees)
        {
            writer.Write("@tree\n");
            foreach (var node in tree)
            {
                writer.Write(node.IsLeaf
                    ? string.Create(CultureInfo.InvariantCulture, $"=\t{node.Value:0.####}\n")
                    : string.Create(CultureInfo.InvariantCulture, $"{inputs[node.Input]}\t{node.Threshold:R}\t{node.Low}\t{node.High}\n"));
            }
        }
    }

    private static string Join(IReadOnlyList<double> numbers) => string.Join(' ', numbers.Select(n => n.ToString("0.####", CultureInfo.InvariantCulture)));
}
