using DealWatch.Extraction.Records.Learning;

namespace DealWatch.Extraction.Training;

/// <summary>What trees learn from: numbers, the right answer, and how much each example counts.</summary>
internal sealed class TreeExamples
{
    private readonly List<float[]> _signs = [];
    private readonly List<bool> _answers = [];
    private readonly List<float> _weights = [];

    public void Add(float[] signs, bool answer, float weight)
    {
        _signs.Add(signs);
        _answers.Add(answer);
        _weights.Add(weight);
    }

    public TreeModel Train(TreeTrainer trainer) => trainer.Train(_signs, _answers, _weights);
}
