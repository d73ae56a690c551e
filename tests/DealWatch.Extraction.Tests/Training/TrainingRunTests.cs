using System.Text.Json;
using DealWatch.Extraction.Records.Learning;
using DealWatch.Extraction.Tests.Goldens;
using DealWatch.Extraction.Training;

namespace DealWatch.Extraction.Tests.Training;

public sealed class TrainingRunTests
{
    private const int Folds = 3;

    private static readonly Lazy<(string File, CrossValidation Validation, DealExtractor Trained)> First = new(Train);

    private static IReadOnlyList<LabelledArticle> Articles { get; } =
        [.. Golden.Names.Where((_, i) => i % 12 == 0).Select(Golden.Read)
            .Select((golden, i) => new LabelledArticle(golden.Name, golden.Input, golden.Labels.Deals) { FromPress = i % 4 == 0 })];

    [Fact]
    public void Training_twice_gives_the_same_bytes() => Train().File.Should().Be(First.Value.File);

    [Fact]
    public void A_written_file_gives_the_same_records_when_it_is_read()
    {
        var (file, _, trained) = First.Value;

        var read = Extractors.Shared.With(ModelFile.Read(new StringReader(file), "weights"), null);

        var records = Articles.Select(article => read.Extract(article.Input)).ToList();
        records.Sum(result => result.Deals.Count).Should().BePositive("weights that know nothing would compare equal too");
        JsonSerializer.Serialize(records).Should().Be(JsonSerializer.Serialize(Articles.Select(article => trained.Extract(article.Input))));
    }

    [Fact]
    public void A_file_that_is_read_and_written_again_stays_as_it_is()
    {
        var file = First.Value.File;
        var names = file.Split('\n').Where(line => line.Length > 0 && line[0] is not ('#' or '@')).Select(line => line.Split('\t')[0])
            .Distinct().ToDictionary(name => FeatureVector.IdOf(name), name => name);
        using var writer = new StringWriter();

        ModelFile.Write(writer, ModelFile.Read(new StringReader(file), "weights"), names, ["a record"]);

        writer.ToString().Should().Be(file);
    }

    [Fact]
    public void Every_article_is_read_once_by_models_that_did_not_learn_from_it()
    {
        var validation = First.Value.Validation;

        validation.Predictions.Select(item => item.Article.Id).Should().Equal(Articles.Select(article => article.Id).Order(StringComparer.Ordinal));
        validation.Outcomes.Should().HaveSameCount(validation.Calibrated).And.OnlyContain(outcome => outcome.Raw >= 0.05 && outcome.Raw <= 1);
        validation.Outcomes.Select(outcome => outcome.Right).Should().Contain(true).And.Contain(false);
    }

    private static (string File, CrossValidation Validation, DealExtractor Trained) Train()
    {
        using var writer = new StringWriter();
        var run = new TrainingRun(DealExtractor.Create(), Articles);
        var validation = run.CrossValidate(Folds);
        var trained = run.TrainAll(writer, validation.Outcomes, ["a record"]);
        return (writer.ToString(), validation, trained);
    }
}
