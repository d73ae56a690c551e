namespace DealWatch.Extraction.Training;

/// <summary>Right, invented and missed values of one kind.</summary>
internal readonly record struct Tally(int Right, int Invented, int Missed)
{
    public double Precision => Right + Invented == 0 ? 1 : Right / (double)(Right + Invented);

    public double Recall => Right + Missed == 0 ? 1 : Right / (double)(Right + Missed);

    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public static Tally operator +(Tally a, Tally b) => new(a.Right + b.Right, a.Invented + b.Invented, a.Missed + b.Missed);
}
