using DealWatch.Extraction.Records;
using DealWatch.Web.Search;
using DealWatch.Web.Search.Typed;
using DealWatch.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace DealWatch.Web.Tests.Search.Typed;

public sealed class QueryReaderTests : IAsyncLifetime
{
    private TestStore _store = null!;

    public async Task InitializeAsync()
    {
        _store = await TestStore.OpenAsync(Found.Always(
            Found.Deal(provider: "AWS") with { CloudProvider = "AWS", Chips = [new("Nvidia", "GB300", null)] },
            Found.Deal("Meta", "CoreWeave", 14),
            Found.Deal("Banca Blu", "United Arab Emirates", 3)));
        await _store.AddAsync("text");
    }

    public async Task DisposeAsync() => await _store.DisposeAsync();

    private static FilterDate? Date(string text) => FilterDate.TryParse(text, out var date) ? date : null;

    public static TheoryData<string, DealFilter> Understood => new()
    {
        { "openai", new() { Company = "openai" } },
        { "openai aws", new() { Company = "openai", With = "amazon" } },
        { "OpenAI amazon web services openai", new() { Company = "openai", With = "amazon" } },
        { "United Arab Emirates loan", new() { Company = "united-arab-emirates", Q = "loan" } },
        { "company:openai azienda:aws", new() { Company = "openai", With = "amazon" } },
        { "provider:CoreWeave", new() { Seller = "coreweave" } },
        { "fornitore:corew cliente:meta", new() { Seller = "coreweave", Buyer = "meta" } },
        { "buyer:\"United Arab Emirates\"", new() { Buyer = "united-arab-emirates" } },
        { "chip:GB300", new() { Chip = "GB300" } },
        { "chip:nvidia", new() { ChipVendor = "Nvidia" } },
        { "vendor:NVIDIA cloud:aws", new() { ChipVendor = "Nvidia", Provider = "AWS" } },
        { "value>10bn", new() { AboveValue = 10_000_000_000 } },
        { "value > 10 bn power<200MW", new() { AboveValue = 10_000_000_000, BelowPower = 200 } },
        { "valore>=10 mld valore<10,5 miliardi", new() { MinValue = 10_000_000_000, BelowValue = 10_500_000_000 } },
        { "value>=1.000.000", new() { MinValue = 1_000_000 } },
        { "value:>=10bn value<=1,5tn", new() { MinValue = 10_000_000_000, MaxValue = 1_500_000_000_000 } },
        { "valore:1mld..5mld", new() { MinValue = 1_000_000_000, MaxValue = 5_000_000_000 } },
        { "power>1GW", new() { AbovePower = 1000 } },
        { "power ≤ 200 MW", new() { MaxPower = 200 } },
        { "year:2025", new() { Year = 2025 } },
        { "anno>=2024", new() { From = Date("2024") } },
        { "year>2024 year<2026", new() { From = Date("2025"), To = Date("2025") } },
        { "year:2024..2025", new() { From = Date("2024"), To = Date("2025") } },
        { "month:2025-09", new() { From = Date("2025-09"), To = Date("2025-09") } },
        { "from:2025-09-15 to:2025-10", new() { From = Date("2025-09-15"), To = Date("2025-10") } },
        { "since:2025-11-24", new() { Since = new DateTime(2025, 11, 24, 0, 0, 0, DateTimeKind.Utc) } },
        { "lang:it", new() { Language = "it" } },
        { "lingua:italiano", new() { Language = "it" } },
        { "source:\"Il Sole\"", new() { Publisher = "Il Sole" } },
        { "is:conflict", new() { Conflict = true } },
        { "is:ended", new() { Status = DealStatus.Ended } },
        { "status:sig type=power", new() { Status = DealStatus.Signed, Type = DealType.Power } },
        { "stato:trattativa", new() { Status = DealStatus.Talks } },
        { "-status:talks -aws -type:power", new() { NotStatus = DealStatus.Talks, NotCompany = "amazon", NotType = DealType.Power } },
        { "-lang:it -chip:GB300 -year:2025", new() { NotLanguage = "it", NotChip = "GB300", NotDate = Date("2025") } },
        { "-buyer:meta -provider:CoreWeave -company:openai", new() { NotBuyer = "meta", NotSeller = "coreweave", NotCompany = "openai" } },
        { "-vendor:nvidia -cloud:aws -source:Reuters", new() { NotChipVendor = "Nvidia", NotProvider = "AWS", NotPublisher = "Reuters" } },
        { "-chip:nvidia -month:2025-09", new() { NotChipVendor = "Nvidia", NotDate = Date("2025-09") } },
        { "-since:2025-11-24", new() { NotSince = new DateTime(2025, 11, 24, 0, 0, 0, DateTimeKind.Utc) } },
        { "-is:main -is:conflict -is:unsummed -is:double -is:ended", new() { Scope = DealScope.Background, Conflict = false, Unsummed = false, PossibleDouble = false, NotStatus = DealStatus.Ended } },
        { "-\"sette anni\" -loan -gpu -loan", new() { NotPhrase = "sette anni", NotQ = "loan gpu" } },
        { "aws -aws", new() { Company = "amazon", NotCompany = "amazon" } },
        { "\"centinaia di migliaia\"", new() { Phrase = "centinaia di migliaia" } },
        { "«sette anni» gpu", new() { Phrase = "sette anni", Q = "gpu" } },
        { "at&t x-ray 4.5 - deals", new() { Q = "at&t x-ray 4.5 - deals" } },
        { "   ", new() },
    };

    [Theory]
    [MemberData(nameof(Understood))]
    public async Task A_question_is_understood(string typed, DealFilter filter)
    {
        var understood = await ReadAsync(typed);

        understood.Problems.Should().BeEmpty();
        understood.Filter.Should().Be(filter);
        understood.HasConditions.Should().Be(filter with { Q = null } != new DealFilter());
    }

    [Theory]
    [InlineData("openai valeu>10bn", 7, "valeu>10bn", "“valeu” is no field; did you mean value?")]
    [InlineData("qqqqqq:1", 0, "qqqqqq:1", "“qqqqqq” is no field")]
    [InlineData("status:", 0, "status:", "status needs a value, such as status:signed.")]
    [InlineData("value>10", 0, "value>10", "“10” is no amount in US dollars; write value>10bn, value<=500m or value:1bn..5bn.")]
    [InlineData("power:big", 0, "power:big", "“big” is no electric power; write power>1GW or power:200MW..1GW.")]
    [InlineData("chip>3", 0, "chip>3", "chip is no number; write chip:GB300.")]
    [InlineData("status:singed", 0, "status:singed", "“singed” is none of these: signed, reported, talks, ended; did you mean signed?")]
    [InlineData("provider:corewaeve", 0, "provider:corewaeve", "No company is known as “corewaeve”; did you mean CoreWeave?")]
    [InlineData("cloud:fog", 0, "cloud:fog", "No deal names “fog” there. Named are: AWS.")]
    [InlineData("from:yesteryear", 0, "from:yesteryear", "“yesteryear” is no day; write from:2025-09-15.")]
    [InlineData("year:20255", 0, "year:20255", "“20255” is no year; write year:2024..2025.")]
    [InlineData("month:13/2025", 0, "month:13/2025", "“13/2025” is no month; write month:2025-09.")]
    [InlineData("lang:xx", 0, "lang:xx", "“xx” is none of these: zh, nl, en, fr, de, it, ja, ko, pt, es.")]
    [InlineData("openai -value>10bn", 7, "-value>10bn", "value has an opposite instead of a minus sign: write value<=10bn.")]
    [InlineData("-power:200MW..1GW", 0, "-power:200MW..1GW", "power has an opposite instead of a minus sign: write power<=1GW.")]
    [InlineData("-year:2024..2025", 0, "-year:2024..2025", "year has an opposite instead of a minus sign: write year<2024.")]
    [InlineData("-from:2025-09", 0, "-from:2025-09", "from has an opposite instead of a minus sign: write to:2025-10.")]
    [InlineData("-to:2025-09", 0, "-to:2025-09", "to has an opposite instead of a minus sign: write from:2025-09-15.")]
    [InlineData("-value:big", 0, "-value:big", "“big” is no amount in US dollars; write value>10bn, value<=500m or value:1bn..5bn.")]
    [InlineData("-provider:corewaeve", 0, "-provider:corewaeve", "No company is known as “corewaeve”; did you mean CoreWeave?")]
    [InlineData("-lang:it -lang:en", 9, "-lang:en", "This is asked for twice, and only once can hold: the first one does.")]
    [InlineData("value>1bn value>=2bn", 10, "value>=2bn", "This is asked for twice, and only once can hold: the first one does.")]
    [InlineData("year:2024 year:2025", 10, "year:2025", "This is asked for twice, and only once can hold: the first one does.")]
    public async Task A_part_that_is_not_understood_is_explained_in_its_place(string typed, int start, string part, string message) =>
        (await ReadAsync(typed)).Problems.Should().Equal(new QueryProblem(start, part, message));

    [Fact]
    public async Task The_rest_of_a_question_holds()
    {
        var understood = await ReadAsync("openai valeu>10bn \"not closed status:signed");

        understood.Filter.Should().Be(new DealFilter { Company = "openai", Status = DealStatus.Signed, Q = "not closed" });
        understood.Problems.Select(problem => problem.Start).Should().Equal(7, 18);
    }

    [Fact]
    public async Task A_question_narrows_what_is_asked_for_already()
    {
        var understood = await ReadAsync("aws status:ended", new DealFilter { Company = "openai", Status = DealStatus.Signed, Q = "aws status:ended" });

        understood.Filter.Should().Be(new DealFilter { Company = "openai", With = "amazon", Status = DealStatus.Signed });
        understood.Problems.Should().ContainSingle().Which.Part.Should().Be("status:ended");
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("-")]
    [InlineData("--")]
    [InlineData(":")]
    [InlineData(">")]
    [InlineData("value>=")]
    [InlineData("value>>=<1bn")]
    [InlineData("value:..")]
    [InlineData("is:\"")]
    [InlineData("\"\"")]
    [InlineData("since:9999-12-31 from:0001 to:9999 month:9999-12")]
    [InlineData("chip:%_\\ source:%")]
    [InlineData("half \uD83D pair: \uD83D")]
    [InlineData("\u0000:\u0000")]
    public async Task Whatever_is_typed_has_an_answer(string typed)
    {
        var understood = await ReadAsync(typed);
        using var scope = _store.Get<IServiceScopeFactory>().CreateScope();

        var found = async () => await scope.ServiceProvider.GetRequiredService<DealQueries>().PageAsync(understood.Filter, 10, CancellationToken.None);

        await found.Should().NotThrowAsync();
    }

    [Fact]
    public async Task Any_mixture_of_signs_and_words_has_an_answer()
    {
        string[] pieces = ["value", "since", "-", ":", ">", "=", "\"", " ", "10", "bn", "..", "openai", "«", "lang", "\n", "9999999999999999999", "-", "year"];
        var random = new Random(5);
        var places = new List<(string Typed, QueryProblem Problem)>();
        for (var i = 0; i < 300; i++)
        {
            var typed = string.Concat(Enumerable.Range(0, 12).Select(_ => pieces[random.Next(pieces.Length)]));
            var understood = await ReadAsync(typed);
            places.AddRange(understood.Problems.Select(problem => (typed, problem)));
        }

        places.Should().AllSatisfy(place => place.Typed[place.Problem.Start..].Should().StartWith(place.Problem.Part));
    }

    [Theory]
    [InlineData("ope", "OpenAI", null)]
    [InlineData("sta", "status:signed", "status:")]
    [InlineData("openai pow", "power>1GW", "openai power>")]
    [InlineData("openai stat", "status:signed", "openai status:")]
    [InlineData("openai -status:ta", "talks", "openai -status:talks ")]
    [InlineData("provider:united", "United Arab Emirates", "provider:\"United Arab Emirates\" ")]
    [InlineData("chip:g", "GB300", "chip:GB300 ")]
    [InlineData("lang:ital", "it", "lang:it ")]
    [InlineData("meta corew", "CoreWeave", "meta CoreWeave ")]
    public async Task What_is_being_typed_is_offered_an_end(string typed, string name, string? text)
    {
        using var scope = _store.Get<IServiceScopeFactory>().CreateScope();

        var offered = await scope.ServiceProvider.GetRequiredService<QuerySuggestions>().ForAsync(typed, CancellationToken.None);

        offered.Should().Contain(suggestion => suggestion.Name == name && suggestion.Text == text && suggestion.Slug == null == (text != null));
    }

    [Fact]
    public void Every_field_has_an_example_that_is_its_own() =>
        FieldTable.All.Should().OnlyContain(field => FieldTable.Find(new string(field.Example.TakeWhile(char.IsLetter).ToArray())) == field);

    private async Task<UnderstoodQuery> ReadAsync(string typed, DealFilter? within = null)
    {
        using var scope = _store.Get<IServiceScopeFactory>().CreateScope();
        return await scope.ServiceProvider.GetRequiredService<QueryReader>().ReadAsync(typed, within ?? new DealFilter(), CancellationToken.None);
    }
}
