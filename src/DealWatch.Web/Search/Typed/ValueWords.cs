using DealWatch.Extraction.Records;

namespace DealWatch.Web.Search.Typed;

/// <summary>The words for the values of fields that have only a few. The first word for a meaning is the one that is offered.</summary>
internal static class ValueWords
{
    public static readonly IReadOnlyList<(string Word, DealType Meaning)> Types =
    [
        ("compute", DealType.Compute), ("calcolo", DealType.Compute),
        ("chips", DealType.Chips),
        ("datacenter", DealType.Datacenter), ("datacentre", DealType.Datacenter),
        ("power", DealType.Power), ("energia", DealType.Power),
        ("investment", DealType.Investment), ("investimento", DealType.Investment), ("equity", DealType.Investment),
        ("financing", DealType.Financing), ("finanziamento", DealType.Financing), ("loan", DealType.Financing), ("prestito", DealType.Financing),
        ("acquisition", DealType.Acquisition), ("acquisizione", DealType.Acquisition),
        ("partnership", DealType.Partnership), ("collaborazione", DealType.Partnership),
    ];

    public static readonly IReadOnlyList<(string Word, DealStatus Meaning)> Statuses =
    [
        ("signed", DealStatus.Signed), ("binding", DealStatus.Signed), ("firmato", DealStatus.Signed),
        ("reported", DealStatus.Reported), ("riportato", DealStatus.Reported), ("voci", DealStatus.Reported),
        ("talks", DealStatus.Talks), ("trattativa", DealStatus.Talks), ("trattative", DealStatus.Talks),
        ("ended", DealStatus.Ended), ("cancelled", DealStatus.Ended), ("finito", DealStatus.Ended), ("concluso", DealStatus.Ended),
    ];

    public static readonly IReadOnlyList<(string Word, DealTrait Meaning)> Traits =
    [
        ("conflict", DealTrait.Conflict), ("conflitto", DealTrait.Conflict), ("disputed", DealTrait.Conflict),
        ("new", DealTrait.New), ("nuovo", DealTrait.New),
        ("ended", DealTrait.Ended), ("finito", DealTrait.Ended),
        ("signed", DealTrait.Signed), ("firmato", DealTrait.Signed),
        ("main", DealTrait.Main), ("principale", DealTrait.Main),
        ("background", DealTrait.Background), ("sfondo", DealTrait.Background),
        ("unsummed", DealTrait.Unsummed),
        ("double", DealTrait.Double), ("doppione", DealTrait.Double),
    ];

    public static readonly IReadOnlyList<(string Word, SinceDay Meaning)> Since =
    [
        ("monday", SinceDay.Monday), ("lunedì", SinceDay.Monday),
        ("week", SinceDay.Week), ("settimana", SinceDay.Week),
        ("month", SinceDay.Month), ("mese", SinceDay.Month),
        ("yesterday", SinceDay.Yesterday), ("ieri", SinceDay.Yesterday),
        ("today", SinceDay.Today), ("oggi", SinceDay.Today),
    ];

    /// <summary>The codes of languages by their names in English and Italian.</summary>
    public static readonly IReadOnlyList<(string Word, string Code)> Languages =
    [
        ("Chinese", "zh"), ("cinese", "zh"), ("Dutch", "nl"), ("olandese", "nl"), ("English", "en"), ("inglese", "en"), ("French", "fr"), ("francese", "fr"),
        ("German", "de"), ("tedesco", "de"), ("Italian", "it"), ("italiano", "it"), ("Japanese", "ja"), ("giapponese", "ja"), ("Korean", "ko"), ("coreano", "ko"),
        ("Portuguese", "pt"), ("portoghese", "pt"), ("Spanish", "es"), ("spagnolo", "es"),
    ];

    /// <summary>The word that is offered for each meaning.</summary>
    public static IEnumerable<string> Offered<TMeaning>(IEnumerable<(string Word, TMeaning Meaning)> words) => words.DistinctBy(pair => pair.Meaning).Select(pair => pair.Word);
}
