using DealWatch.Extraction;
using DealWatch.Extraction.Records;
using DealWatch.Web.Data;
using DealWatch.Web.Ingestion.Reading;
using DealParty = DealWatch.Extraction.Records.DealParty;

namespace DealWatch.Benchmarks.Linking;

/// <summary>An article of the world: its news and what it mentions beside it, with the slips that reading makes.</summary>
internal sealed record Story(ArticleDraft Draft, ExtractionResult Result)
{
    private const int MostBeside = 4, WordsOfText = 140, Vocabulary = 20_000;
    private const double DaysOfNews = 4, Misread = 0.03, OtherType = 0.12, Rounded = 0.2, ValueInNews = 0.85, ValueBeside = 0.55, Reprinted = 0.1, Rumoured = 0.05;

    private static readonly string[] Languages = ["en", "en", "en", "it", "it", "de", "fr", "es", "ja", "zh"];

    public static Story Of(Random random, World world, WorldDeal news, int number)
    {
        var language = Languages[random.Next(Languages.Length)];
        var published = news.Day.AddDays((int)(-Math.Log(1 - random.NextDouble()) * DaysOfNews));
        var beside = Enumerable.Range(0, random.Next(MostBeside + 1)).Select(_ => world.Beside(random, news)).Where(deal => deal != news && deal.Day < published).Distinct();
        var draft = new ArticleDraft
        {
            Name = $"story-{number}",
            Text = Text(random, news, number),
            Format = ArticleFormat.PlainText,
            Details = new ArticleDetails { Title = $"Story {number}", Published = published, Language = language },
        };
        return new Story(draft, new ExtractionResult(language, [Record(random, news, isNews: true), .. beside.Select(deal => Record(random, deal, isNews: false))], [], []));
    }

    /// <summary>Now and then the words of another article on the same news, with another end.</summary>
    private static string Text(Random random, WorldDeal news, int number)
    {
        var isReprint = random.NextDouble() < Reprinted;
        var words = new Random(isReprint ? news.GetHashCode() : random.Next());
        return string.Join(' ', Enumerable.Range(0, WordsOfText).Select(_ => $"w{words.Next(Vocabulary)}")) + $" end {number}";
    }

    private static ExtractedDeal Record(Random random, WorldDeal deal, bool isNews)
    {
        var isStated = random.NextDouble() < (isNews ? ValueInNews : ValueBeside);
        return new ExtractedDeal
        {
            Primary = isNews,
            Type = random.NextDouble() < OtherType ? DealType.Partnership : deal.Type,
            Status = random.NextDouble() < Rumoured ? DealStatus.Reported : DealStatus.Signed,
            Parties = [.. Parties(random, deal)],
            Value = isStated ? Read(random, deal.Value) : null,
            DurationMonths = isNews ? deal.Months : null,
            Confidence = 0.5 + (random.NextDouble() / 2),
            Evidence = [],
            Statement = new FieldEvidence("deal", 0, 40, $"A sentence of some length on the deal between {deal.Companies[0]} and {deal.Companies[1]} in words {random.Next()}"),
        };
    }

    private static IEnumerable<DealParty> Parties(Random random, WorldDeal deal) => deal.Companies
        .Where((_, index) => index < 2 || random.Next(2) == 0)
        .Select((company, index) => new DealParty(StoredLibrary.NameOf(company), index == 0 ? PartyRole.Customer : index == 1 ? PartyRole.Provider : PartyRole.Partner));

    private static MoneyValue? Read(Random random, MoneyValue? value)
    {
        if (value is null || random.NextDouble() < Misread)
        {
            return value is null ? null : value with { Amount = value.Amount / random.Next(2, 9) };
        }

        var unit = (long)Math.Pow(10, Math.Floor(Math.Log10(value.Amount)) - 1);
        return random.NextDouble() < Rounded ? value with { Amount = Math.Max(unit, value.Amount / unit * unit), Qualifier = MoneyQualifier.Approx } : value;
    }
}
