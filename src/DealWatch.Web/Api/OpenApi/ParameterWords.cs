namespace DealWatch.Web.Api.OpenApi;

/// <summary>What the parameters of the API mean.</summary>
internal static class ParameterWords
{
    private static readonly Dictionary<string, string> Meanings = new(StringComparer.Ordinal)
    {
        ["company"] = "Slug of a party, such as openai.",
        ["with"] = "Slugs of companies that are parties too, separated by commas.",
        ["buyer"] = "Slug of the customer.",
        ["seller"] = "Slug of the company that provides.",
        ["notCompany"] = "Slug of a company that is no party.",
        ["notType"] = "What the deal is not about.",
        ["chip"] = "Model of the chips or a part of it, such as GB300.",
        ["notStatus"] = "How firm the deal is not.",
        ["from"] = "First day of the deal's day, as 2025-09-22, 2025-09 or 2025.",
        ["to"] = "Last day of the deal's day, as 2025-09-22, 2025-09 or 2025.",
        ["maxValue"] = "Greatest value of the whole deal, in US dollars.",
        ["minPower"] = "Least electric power, in megawatts.",
        ["maxPower"] = "Greatest electric power, in megawatts.",
        ["language"] = "Code of a language, such as it: an article in it tells of the deal.",
        ["publisher"] = "Name of a publisher that tells of the deal, or a part of it.",
        ["phrase"] = "Words that stand together in an article that tells of the deal.",
        ["conflict"] = "Only deals on which sources of equal firmness say different things.",
        ["type"] = "What the deal is about.",
        ["chipVendor"] = "Maker of the chips, such as Nvidia.",
        ["provider"] = "Cloud brand, such as AWS.",
        ["status"] = "How firm the deal is.",
        ["year"] = "Year of the deal's day.",
        ["from"] = "The deal's day is then or later: 2025-11-03, 2025-11 or 2025.",
        ["to"] = "The deal's day is then or earlier: 2025-11-03, 2025-11 or 2025; the whole month or year counts.",
        ["minValue"] = "Least value of the whole deal, in US dollars.",
        ["unsummed"] = "Only deals whose stated value is in no sum: per year or month without a term, or without a known exchange rate.",
        ["possibleDouble"] = "True: only deals that are perhaps the same as another one with the same value; false: none of them.",
        ["scope"] = "Main deals of their articles, or background mentions.",
        ["q"] = "Words to look for.",
        ["cursor"] = "Where the page begins; take it from the address of the next page.",
        ["after"] = "Where the page begins; take it from the address of the next page.",
        ["limit"] = "How many at most.",
        ["fields"] = "Only these fields, separated by commas.",
        ["evidence"] = "Whether each deal comes with what each article says on each field.",
        ["since"] = "Only what is new or changed from then on, as 2025-11-01 or 2025-11-01T00:00:00Z.",
        ["kind"] = "Only steps of this kind.",
        ["deal"] = "Number of a deal.",
        ["article"] = "Number of an article.",
        ["field"] = "A field such as value, parties, parties[0] or chips[0].model.",
        ["by"] = "Whose money: of those who must pay (buyer), or of those who are to be paid (provider).",
        ["spread"] = "How money is laid over the years of a term: even, start (by month from start of service) or late (rising).",
        ["id"] = "Its number.",
        ["slug"] = "Its slug, such as openai.",
    };

    /// <summary>Null for one that is not described yet.</summary>
    public static string? Of(string name) => Meanings.GetValueOrDefault(name);
}
