namespace DealWatch.Web.Api.OpenApi;

/// <summary>What the parameters of the API mean.</summary>
internal static class ParameterWords
{
    private static readonly Dictionary<string, string> Meanings = new(StringComparer.Ordinal)
    {
        ["company"] = Later("Slug of a party, such as openai."),
        ["with"] = Later("Slugs of companies that are parties too, separated by commas."),
        ["buyer"] = Later("Slug of the customer."),
        ["seller"] = Later("Slug of the company that provides."),
        ["notCompany"] = Later("Slug of a company that is no party."),
        ["notType"] = Later("What the deal is not about."),
        ["chip"] = Later("Model of the chips or a part of it, such as GB300."),
        ["notStatus"] = Later("How firm the deal is not."),
        ["maxValue"] = Later("Greatest value of the whole deal, in US dollars."),
        ["minPower"] = Later("Least electric power, in megawatts."),
        ["maxPower"] = Later("Greatest electric power, in megawatts."),
        ["language"] = Later("Code of a language, such as it: an article in it tells of the deal."),
        ["publisher"] = Later("Name of a publisher that tells of the deal, or a part of it."),
        ["phrase"] = Later("Words that stand together in an article that tells of the deal."),
        ["conflict"] = Later("Only deals on which sources of equal firmness say different things."),
        ["type"] = Later("What the deal is about."),
        ["chipVendor"] = Later("Maker of the chips, such as Nvidia."),
        ["provider"] = Later("Cloud brand, such as AWS."),
        ["status"] = Later("How firm the deal is."),
        ["year"] = Later("Year of the deal's day."),
        ["from"] = Later("The deal's day is then or later: 2025-11-03, 2025-11 or 2025."),
        ["to"] = Later("The deal's day is then or earlier: 2025-11-03, 2025-11 or 2025; the whole month or year counts."),
        ["minValue"] = Later("Least value of the whole deal, in US dollars."),
        ["unsummed"] = Later("Only deals whose stated value is in no sum: per year or month without a term, or without a known exchange rate."),
        ["possibleDouble"] = Later("True: only deals that are perhaps the same as another one with the same value; false: none of them."),
        ["scope"] = Later("Main deals of their articles, or background mentions."),
        ["q"] = Later("Words to look for."),
        ["cursor"] = Later("Where the page begins; take it from the address of the next page."),
        ["after"] = Later("Where the page begins; take it from the address of the next page."),
        ["limit"] = Later("How many at most."),
        ["fields"] = Later("Only these fields, separated by commas."),
        ["evidence"] = Later("Whether each deal comes with what each article says on each field."),
        ["since"] = Later("Only what is new or changed from then on, as 2025-11-01 or 2025-11-01T00:00:00Z."),
        ["kind"] = Later("Only steps of this kind."),
        ["deal"] = Later("Number of a deal."),
        ["article"] = Later("Number of an article."),
        ["field"] = Later("A field such as value, parties, parties[0] or chips[0].model."),
        ["by"] = Later("Whose money: of those who must pay (buyer), or of those who are to be paid (provider)."),
        ["spread"] = Later("How money is laid over the years of a term: even, start (by month from start of service) or late (rising)."),
        ["id"] = Later("Its number."),
        ["slug"] = Later("Its slug, such as openai."),
    };

    /// <summary>Null for one that is not described yet.</summary>
    public static string? Of(string name) => Meanings.GetValueOrDefault(name);
}
