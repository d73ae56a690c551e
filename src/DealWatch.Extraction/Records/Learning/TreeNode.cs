namespace DealWatch.Extraction.Records.Learning;

/// <summary>A node of a decision tree.</summary>
/// <param name="Input">Number of the input that it asks for; -1 for a leaf.</param>
/// <param name="Threshold">Up to here the answer is <paramref name="Low"/>.</param>
/// <param name="Low">Node that follows a low value.</param>
/// <param name="High">Node that follows a high value.</param>
/// <param name="Value">What a leaf adds to the score.</param>
internal readonly record struct TreeNode(int Input, float Threshold, int Low, int High, float Value)
{
    public bool IsLeaf => Input < 0;

    public static TreeNode Leaf(float value) => new(-1, 0, 0, 0, value);
}
