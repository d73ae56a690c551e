using System.Globalization;
using System.Runtime.CompilerServices;
using DealWatch.Extraction.Records.Pairs;

namespace DealWatch.Extraction.Records.Learning;

/// <summary>Takes in the lines of a weights file one by one. Works on spans: the file is read at every start.</summary>
internal sealed class ModelParser
{
    private readonly Dictionary<string, LinearModel> _models = [];
    private List<(ulong, float[])> _rows = [];
    private readonly Dictionary<string, TreeModel> _treeModels = [];
    private Calibration _calibration = Calibration.Identity;
    private TreeParser? _trees;
    private string? _name;
    private int _groups;

    /// <exception cref="FormatException">The line is malformed.</exception>
    public void Read(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line[0] == '#')
        {
            return;
        }

        if (line[0] == '@')
        {
            ReadHead(line.ToString().Split('\t'));
            return;
        }

        if (_trees is not null)
        {
            _trees.Read(line);
            return;
        }

        var tab = line.IndexOf('\t');
        if (tab < 0)
        {
            throw new FormatException("there is no weight");
        }

        _rows.Add((FeatureVector.IdOf(line[..tab]), Weights(line[(tab + 1)..])));
    }

    public RecordModels Finish()
    {
        Close();
        TreeModel GetTrees(string key) => _treeModels.GetValueOrDefault(key) ?? new TreeModel(key, 0, []);
        LinearModel Get(string key, int size) => _models.GetValueOrDefault(key) ?? new LinearModel(key, size, []);
        return new RecordModels(
            Get("pair", DealShape.TypeCount), GetTrees("judge"), GetTrees("further"), Get("money", DealShape.TypeCount), Get("second", DealShape.TypeCount), Get("duration", DealShape.TypeCount), Get("power", DealShape.TypeCount),
            Get("chip", DealShape.TypeCount), Get("primary", 1), Get("status", 3), _calibration);
    }

    private void ReadHead(string[] cells)
    {
        if (cells[0] == "@model")
        {
            Close();
            (_name, _groups) = (cells[1], int.Parse(cells[2], CultureInfo.InvariantCulture));
        }
        else if (cells[0] == "@trees")
        {
            Close();
            _trees = new TreeParser(cells[1], double.Parse(cells[2], CultureInfo.InvariantCulture), FurtherSigns.Names);
            _name = cells[1];
        }
        else if (cells[0] == "@tree" && _trees is not null)
        {
            _trees.Begin();
        }
        else if (cells[0] == "@calibration")
        {
            _calibration = new Calibration(Numbers(cells[1]), Numbers(cells[2]));
        }
        else
        {
            throw new FormatException($"'{cells[0]}' is unknown");
        }
    }

    private void Close()
    {
        if (_trees is not null)
        {
            _treeModels[_name!] = _trees.Finish();
            _trees = null;
        }
        else if (_name is not null)
        {
            _models[_name] = new LinearModel(_name, _groups, _rows);
        }

        _rows = [];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private float[] Weights(ReadOnlySpan<char> cells)
    {
        var weights = new float[_groups];
        for (var g = 0; g < _groups; g++)
        {
            var tab = cells.IndexOf('\t');
            if (tab < 0 != (g == _groups - 1))
            {
                throw new FormatException($"there are not {_groups} weights");
            }

            weights[g] = Weight(tab < 0 ? cells : cells[..tab]);
            cells = cells[(tab + 1)..];
        }

        return weights;
    }

    /// <summary>A weight has few digits, so that dividing them by their power of ten gives the nearest number, as the general parser would.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static float Weight(ReadOnlySpan<char> cell)
    {
        int digits = 0, scale = 0;
        var negative = cell.Length > 1 && cell[0] == '-';
        if (cell.IsEmpty || !char.IsAsciiDigit(cell[^1]))
        {
            throw new FormatException($"'{cell}' is no weight");
        }

        for (var i = negative ? 1 : 0; i < cell.Length; i++)
        {
            var c = cell[i];
            if (c == '.' && scale == 0)
            {
                scale = 1;
            }
            else if (c is >= '0' and <= '9' && cell.Length <= 9)
            {
                digits = (digits * 10) + (c - '0');
                scale *= 10;
            }
            else
            {
                return float.Parse(cell, NumberStyles.Float, CultureInfo.InvariantCulture);
            }
        }

        var value = (float)(digits / (double)Math.Max(scale, 1));
        return negative ? -value : value;
    }

    private static double[] Numbers(string cell) => [.. cell.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture))];
}
