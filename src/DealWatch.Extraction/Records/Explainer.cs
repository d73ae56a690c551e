using System.Globalization;
using DealWatch.Extraction.Mentions;
using DealWatch.Extraction.Records.Learning;
using DealWatch.Extraction.Records.Pairs;

namespace DealWatch.Extraction.Records;

/// <summary>Says in words why a pair of names became a record: the place, the readings that competed, and the features that weighed most.</summary>
internal sealed class Explainer(LinearModel model, MentionSet mentions, Dictionary<ulong, string> names)
{
    private const int MostFeatures = 12;
    private const int MostReadings = 3;

    /// <summary>Lines for people: the chosen reading, its rivals, its weights.</summary>
    public IEnumerable<string> Explain(EntityPair pair, PairOption chosen, PairScores scores)
    {
        var place = chosen.Place;
        yield return string.Create(
            CultureInfo.InvariantCulture,
            $"{Name(place.First.Entity)} ({place.FirstForm}) and {Name(place.Second.Entity)} ({place.SecondForm}) in sentence {place.Sentence + 1}, one of {pair.Places.Count} places; a deal at {scores.Any:0.00}");
        foreach (var option in scores.Options.Take(MostReadings))
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"read as {option.Type}, {Name(option.Payer)} pays: {option.Probability:0.00} (score {option.Score:0.0})");
        }

        foreach (var (feature, weight) in chosen.Features!.Ids.Select(id => (names[id], Weight: model.Weight(id, (int)chosen.Type)))
            .OrderByDescending(item => Math.Abs(item.Weight)).Take(MostFeatures))
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{weight:+0.00;-0.00} {feature}");
        }
    }

    private string Name(int entity) => mentions.Entities[entity].Name;
}
