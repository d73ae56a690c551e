using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using DealWatch.Extraction.Records.Fields;
using DealWatch.Extraction.Records.Pairs;

namespace DealWatch.Extraction.Records.Learning;

/// <summary>Takes in the lines of a weights file one by one. Works on spans: the file is read at every start.</summary>
internal sealed class ModelParser
{
    private readonly Dictionary<string, LinearModel> _models = [];
    private readonly List<ulong> _features = [];
    private readonly List<float> _weights = [];
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

        _features.Add(FeatureVector.IdOf(line[..tab]));
        AddWeights(line[(tab + 1)..]);
    }

    public RecordModels Finish()
    {
        Close();
        TreeModel GetTrees(string key) => _treeModels.GetValueOrDefault(key) ?? new TreeModel(key, 0, []);
        LinearModel Get(string key, int size) => _models.GetValueOrDefault(key) ?? new LinearModel(key, size, [], []);
        return new RecordModels(
            Get("pair", DealShape.TypeCount), GetTrees("judge"), GetTrees("further"), Get("money", DealShape.TypeCount), Get("second", DealShape.TypeCount), Get("duration", DealShape.TypeCount), Get("power", DealShape.TypeCount),
            GetTrees("chip"), Get("primary", 1), Get("status", 3), _calibration);
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
            _trees = new TreeParser(cells[1], double.Parse(cells[2], CultureInfo.InvariantCulture), cells[1] == "chip" ? ChipSigns.Names : FurtherSigns.Names);
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
            _models[_name] = new LinearModel(_name, _groups, CollectionsMarshal.AsSpan(_features), [.. _weights]);
        }

        _features.Clear();
        _weights.Clear();
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddWeights(ReadOnlySpan<char> cells)
    {
        for (var g = 0; g < _groups; g++)
        {
            var tab = cells.IndexOf('\t');
            if (tab < 0 != (g == _groups - 1))
            {
                throw new FormatException($"there are not {_groups} weights");
            }

            _weights.Add(WeightText.Parse(tab < 0 ? cells : cells[..tab]));
            cells = cells[(tab + 1)..];
        }
    }

    private static double[] Numbers(string cell) => [.. cell.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture))];
}
