namespace DealWatch.Web.Api.OpenApi;

/// <summary>What the parameters of the API mean.</summary>
internal static class ParameterWords
{
    private static readonly Dictionary<string, string> Meanings = new(StringComparer.Ordinal)
    {
        ["company"] = Later("Slug of a party, such as openai."),
        ["type"] = Later("What the deal is about."),
        ["chipVendor"] = Later("Maker of the chips, such as Nvidia."),
        ["provider"] = Later("Cloud brand, such as AWS."),
        ["status"] = Later("How firm the deal is."),
        ["year"] = Later("Year of the deal's day."),
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
        ["since"] = Later("Only changes from then on, as 2025-11-01T00:00:00Z."),
        ["kind"] = Later("Only steps of this kind."),
        ["deal"] = Later("Number of a deal."),
        ["article"] = Later("Number of an article."),
        ["field"] = Later("A field such as value, parties, parties[0] or chips[0].model."),
        ["id"] = Later("Its number."),
        ["slug"] = Later("Its slug, such as openai."),
    };

    /// <summary>Null for one that is not described yet.</summary>
    public static string? Of(string name) => Meanings.GetValueOrDefault(name);
}
