using DealWatch.Extraction.Records;

namespace DealWatch.Web.Tests.Pages.Samples;

/// <summary>A small library that has every kind of entry: all statuses, qualifiers, two sources, no date, no value, no deal.</summary>
internal static class SampleLibrary
{
    public static readonly SampleArticle[] All = [Italian, English, German, Undated, WithoutDeals];

    private static SampleArticle Italian => new(
        "OpenAI sceglie Amazon per sette anni",
        "Corriere dei Conti",
        "it",
        new DateOnly(2025, 11, 3),
        """
        OpenAI ha firmato con Amazon un contratto da 38 miliardi di dollari. Per sette anni userà la capacità di calcolo di AWS, con chip Nvidia di ultima generazione.

        Finisce così l'esclusiva di Microsoft, che con Azure era stata l'unico fornitore cloud di OpenAI.

        Microsoft intanto investirà altri 8 miliardi di dollari negli Emirati Arabi Uniti fra il 2026 e il 2029.
        """,
        OpenAiAmazon(
            ("deal", "OpenAI ha firmato con Amazon un contratto da 38 miliardi di dollari."),
            ("parties[0]", "OpenAI"), ("parties[1]", "Amazon"), ("parties[1]", "AWS"), ("value", "38 miliardi di dollari"),
            ("durationMonths", "Per sette anni"), ("chips[0].vendor", "Nvidia"), ("cloudProvider", "AWS"), ("status", "ha firmato")),
        new("openai-microsoft", DealType.Compute, DealStatus.Ended, new("OpenAI", PartyRole.Customer), new("Microsoft", PartyRole.Provider, "Azure"))
        {
            Primary = false,
            Cloud = "Azure",
            Confidence = 0.71,
            Evidence =
            [
                ("deal", "Finisce così l'esclusiva di Microsoft, che con Azure era stata l'unico fornitore cloud di OpenAI."),
                ("status", "Finisce"), ("parties[1]", "Microsoft"), ("cloudProvider", "Azure"),
            ],
        },
        new("microsoft-uae", DealType.Investment, DealStatus.Signed, new("Microsoft", PartyRole.Investor), new("United Arab Emirates", PartyRole.Investee))
        {
            Primary = false,
            Value = Usd(8_000_000_000),
            StartYear = 2026,
            EndYear = 2029,
            Evidence =
            [
                ("deal", "Microsoft intanto investirà altri 8 miliardi di dollari negli Emirati Arabi Uniti fra il 2026 e il 2029."),
                ("value", "8 miliardi di dollari"), ("parties[1]", "Emirati Arabi Uniti"), ("startYear", "2026"), ("endYear", "2029"),
            ],
        });

    private static SampleArticle English => new(
        "OpenAI commits $38 billion to AWS",
        "The Compute Ledger",
        "en",
        new DateOnly(2025, 11, 4),
        """
        # OpenAI commits $38 billion to AWS

        OpenAI will spend $38 billion on Amazon Web Services over seven years, on servers with Nvidia GB300 chips.

        Separately, Meta agreed to rent capacity worth up to $14.2 billion from CoreWeave until 2031, and Oracle is said to earn
        $30 billion a year from OpenAI. Talks on a 1.2 gigawatt supply by Bloom Energy to Oracle go on.
        """,
        OpenAiAmazon(
            ("deal", "OpenAI will spend $38 billion on Amazon Web Services over seven years"), ("parties[0]", "OpenAI"),
            ("parties[1]", "Amazon Web Services"), ("value", "$38 billion"), ("durationMonths", "over seven years"), ("chips[0].vendor", "Nvidia")),
        new("meta-coreweave", DealType.Compute, DealStatus.Signed, new("Meta", PartyRole.Customer), new("CoreWeave", PartyRole.Provider))
        {
            Value = Usd(14_200_000_000, MoneyQualifier.UpTo),
            EndYear = 2031,
            Cloud = "CoreWeave",
            Evidence = [("deal", "Meta agreed to rent capacity worth up to $14.2 billion from CoreWeave until 2031"), ("value", "up to $14.2 billion"), ("endYear", "until 2031")],
        },
        new("openai-oracle", DealType.Compute, DealStatus.Reported, new("OpenAI", PartyRole.Customer), new("Oracle", PartyRole.Provider))
        {
            Primary = false,
            Value = Usd(30_000_000_000, MoneyQualifier.Exact, MoneyPeriod.PerYear),
            Evidence = [("deal", "Oracle is said to earn\n$30 billion a year from OpenAI"), ("value", "$30 billion a year")],
        },
        new("oracle-bloom", DealType.Power, DealStatus.Talks, new("Oracle", PartyRole.Customer), new("Bloom Energy", PartyRole.Provider))
        {
            Primary = false,
            PowerMw = 1200,
            Confidence = 0.58,
            Evidence = [("deal", "Talks on a 1.2 gigawatt supply by Bloom Energy to Oracle go on."), ("powerMw", "1.2 gigawatt"), ("status", "Talks")],
        });

    private static SampleArticle German => new(
        "Rheinwerk Cloud leiht sich 6,5 Milliarden Euro",
        "Börsenblick",
        "de",
        new DateOnly(2025, 9, 18),
        "Rheinwerk Cloud bekommt von der Hansebank einen Kredit über rund 6,5 Milliarden Euro und bestellt 100.000 GB300 bei Nvidia.",
        new("rheinwerk-hansebank", DealType.Financing, DealStatus.Signed, new("Hansebank", PartyRole.Lender), new("Rheinwerk Cloud", PartyRole.Borrower))
        {
            Value = new MoneyValue(6_500_000_000, "EUR", MoneyQualifier.Approx, MoneyPeriod.Total),
            Evidence = [("deal", "Rheinwerk Cloud bekommt von der Hansebank einen Kredit über rund 6,5 Milliarden Euro"), ("value", "rund 6,5 Milliarden Euro")],
        },
        new("rheinwerk-nvidia", DealType.Chips, DealStatus.Signed, new("Rheinwerk Cloud", PartyRole.Customer), new("Nvidia", PartyRole.Provider))
        {
            Chips = [new DealChip("Nvidia", "GB300", 100_000)],
            Evidence = [("deal", "bestellt 100.000 GB300 bei Nvidia"), ("chips[0].model", "GB300"), ("chips[0].quantity", "100.000")],
        });

    private static SampleArticle Undated => new(
        null,
        null,
        "en",
        null,
        "Nvidia and Broadcom said they would work together on an optical switch for data centres.",
        new SampleDeal("nvidia-broadcom", DealType.Partnership, DealStatus.Signed, new("Nvidia", PartyRole.Partner), new("Broadcom", PartyRole.Partner))
        {
            Evidence = [("deal", "Nvidia and Broadcom said they would work together on an optical switch for data centres."), ("parties[0]", "Nvidia"), ("parties[1]", "Broadcom")],
        });

    private static SampleArticle WithoutDeals => new(
        "A slow week in the chip trade", "The Compute Ledger", "en", new DateOnly(2025, 10, 2), "Nothing was signed this week. Prices of memory rose a little.");

    private static SampleDeal OpenAiAmazon(params (string, string)[] evidence) =>
        new("openai-amazon", DealType.Compute, DealStatus.Signed, new("OpenAI", PartyRole.Customer), new("Amazon", PartyRole.Provider, "AWS"))
        {
            Value = Usd(38_000_000_000),
            Months = 84,
            Chips = [new DealChip("Nvidia", null, null)],
            Cloud = "AWS",
            Confidence = 0.97,
            Evidence = evidence,
        };

    private static MoneyValue Usd(long amount, MoneyQualifier qualifier = MoneyQualifier.Exact, MoneyPeriod period = MoneyPeriod.Total) =>
        new(amount, "USD", qualifier, period);
}
