namespace DealWatch.Web.Flows.Drawing;

/// <summary>Puts companies on a ring so that lines between them cross seldom and stay short. No chance in it: the same graph gives the same ring.</summary>
internal static class RingOrder
{
    private const int MostRounds = 30;
    private const double DistanceCost = 0.15;

    /// <param name="nodes">How many there are.</param>
    /// <param name="pairs">Which of them a line joins.</param>
    /// <returns>The place on the ring of each node.</returns>
    public static int[] Of(int nodes, IReadOnlyList<(int A, int B)> pairs)
    {
        var places = Enumerable.Range(0, nodes).ToArray();
        var cost = Cost(places, pairs);
        for (var round = 0; round < MostRounds; round++)
        {
            var before = cost;
            cost = Improve(places, pairs, cost);
            if (cost >= before)
            {
                break;
            }
        }

        return places;
    }

    public static int Crossings(int[] places, IReadOnlyList<(int A, int B)> pairs)
    {
        var chords = pairs.Select(pair => (Low: Math.Min(places[pair.A], places[pair.B]), High: Math.Max(places[pair.A], places[pair.B]))).ToArray();
        var crossings = 0;
        for (var i = 0; i < chords.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                crossings += Cross(chords[i], chords[j]) || Cross(chords[j], chords[i]) ? 1 : 0;
            }
        }

        return crossings;

        static bool Cross((int Low, int High) a, (int Low, int High) b) => a.Low < b.Low && b.Low < a.High && a.High < b.High;
    }

    /// <summary>Tries each exchange of two and keeps those that are better.</summary>
    private static double Improve(int[] places, IReadOnlyList<(int A, int B)> pairs, double cost)
    {
        for (var i = 0; i < places.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                (places[i], places[j]) = (places[j], places[i]);
                var other = Cost(places, pairs);
                if (other < cost - 1e-9)
                {
                    cost = other;
                }
                else
                {
                    (places[i], places[j]) = (places[j], places[i]);
                }
            }
        }

        return cost;
    }

    private static double Cost(int[] places, IReadOnlyList<(int A, int B)> pairs) =>
        Crossings(places, pairs) + (DistanceCost * pairs.Sum(pair => Distance(places, pair)));

    private static int Distance(int[] places, (int A, int B) pair)
    {
        var apart = Math.Abs(places[pair.A] - places[pair.B]);
        return Math.Min(apart, places.Length - apart);
    }
}
