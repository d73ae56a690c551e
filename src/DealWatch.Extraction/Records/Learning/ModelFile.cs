using System.Globalization;
using System.Reflection;
using System.Text;

namespace DealWatch.Extraction.Records.Learning;

/// <summary>
/// Reads and writes the weights: a text file with a line for each feature, its name and a weight for each group. Lines that begin with # say what
/// the models were trained on.
/// </summary>
internal static class ModelFile
{
    private const string Resource = "records/weights.tsv";

    /// <summary>Reads the embedded weights; models that know nothing when there are none.</summary>
    public static RecordModels ReadEmbedded()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource);
        return stream is null ? Read(new StringReader(""), "no weights") : Read(new StreamReader(stream, Encoding.UTF8), Resource);
    }

    /// <exception cref="FormatException">A line is malformed; the message names it.</exception>
    public static RecordModels Read(TextReader reader, string file)
    {
        var models = new Dictionary<string, LinearModel>();
        var calibration = Calibration.Identity;
        var rows = new List<(ulong, float[])>();
        string? name = null;
        var groups = 0;
        var number = 0;
        void Close()
        {
            if (name is not null)
            {
                models[name] = new LinearModel(name, groups, rows);
            }

            rows = [];
        }

        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var cells = line.Split('\t');
            try
            {
                if (cells[0] == "@model")
                {
                    Close();
                    (name, groups) = (cells[1], int.Parse(cells[2], CultureInfo.InvariantCulture));
                }
                else if (cells[0] == "@calibration")
                {
                    calibration = new Calibration(Numbers(cells[1]), Numbers(cells[2]));
                }
                else
                {
                    rows.Add((FeatureVector.IdOf(cells[0]), Weights(cells, groups)));
                }
            }
            catch (Exception e) when (e is FormatException or IndexOutOfRangeException or ArgumentException)
            {
                throw new FormatException($"{file}, line {number}: {e.Message}", e);
            }
        }

        Close();
        LinearModel Get(string key, int size) => models.GetValueOrDefault(key) ?? new LinearModel(key, size, []);
        return new RecordModels(
            Get("pair", DealShape.TypeCount), Get("money", DealShape.TypeCount), Get("second", DealShape.TypeCount), Get("duration", DealShape.TypeCount), Get("power", DealShape.TypeCount),
            Get("chip", DealShape.TypeCount), Get("primary", 1), Get("status", 3), calibration);
    }

    public static void Write(TextWriter writer, RecordModels models, IReadOnlyDictionary<ulong, string> names, IEnumerable<string> record)
    {
        foreach (var line in record)
        {
            writer.Write($"# {line}\n");
        }

        writer.Write($"@calibration\t{Join(models.Calibration.Raw)}\t{Join(models.Calibration.Share)}\n");
        foreach (var model in (LinearModel[])[models.Pair, models.Money, models.Second, models.Duration, models.Power, models.Chip, models.Primary, models.Status])
        {
            writer.Write($"@model\t{model.Name}\t{model.Groups.ToString(CultureInfo.InvariantCulture)}\n");
            foreach (var (id, weights) in model.Rows.OrderBy(row => names[row.Id], StringComparer.Ordinal))
            {
                writer.Write($"{names[id]}\t{string.Join('\t', weights.Select(w => w.ToString("0.###", CultureInfo.InvariantCulture)))}\n");
            }
        }
    }

    private static float[] Weights(string[] cells, int groups)
    {
        if (cells.Length != groups + 1)
        {
            throw new FormatException($"{cells.Length - 1} weights instead of {groups}");
        }

        var weights = new float[groups];
        for (var g = 0; g < groups; g++)
        {
            weights[g] = float.Parse(cells[g + 1], NumberStyles.Float, CultureInfo.InvariantCulture);
        }

        return weights;
    }

    private static double[] Numbers(string cell) => [.. cell.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture))];

    private static string Join(IReadOnlyList<double> numbers) => string.Join(' ', numbers.Select(n => n.ToString("0.####", CultureInfo.InvariantCulture)));
}
