using DealWatch.Extraction.Training;
using Xunit.Abstractions;

namespace DealWatch.Extraction.Tests.Goldens;

/// <summary>Holds what extraction has reached; a change that makes a language worse fails here and shows by how much.</summary>
public sealed class GoldenScoreTests(ITestOutputHelper output)
{
    /// <summary>Least F1 of deals and of core slots over a language's goldens, a little below what was measured.</summary>
    private static readonly Dictionary<string, (double Deal, double Core)> Floors = new()
    {
        ["de"] = (0.68, 0.66),
        ["en"] = (0.62, 0.59),
        ["es"] = (0.61, 0.56),
        ["fr"] = (0.67, 0.63),
        ["it"] = (0.64, 0.60),
        ["ja"] = (0.66, 0.62),
        ["ko"] = (0.65, 0.60),
        ["nl"] = (0.67, 0.65),
        ["pt"] = (0.63, 0.61),
        ["zh"] = (0.63, 0.59),
    };

    public static TheoryData<string> Languages => [.. Extractors.Shared.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_language_is_read_at_least_as_well_as_before(string language)
    {
        var score = Score(language);
        output.WriteLine($"{language} {score}");

        Floors.Should().ContainKey(language);
        score.Deals.F1.Should().BeGreaterThanOrEqualTo(Floors[language].Deal);
        score.Core.F1.Should().BeGreaterThanOrEqualTo(Floors[language].Core);
    }

    private static ArticleScore Score(string language)
    {
        var score = new ArticleScore();
        foreach (var golden in Golden.Names.Select(Golden.Read).Where(golden => golden.Labels.Language == language))
        {
            score.Add(golden.Labels.Deals, Extractors.Shared.Extract(golden.Input).Deals);
        }

        return score;
    }
}
