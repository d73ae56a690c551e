using DealWatch.Web.Search;
using ModelContextProtocol;

namespace DealWatch.Web.Api.Mcp;

/// <summary>The company that an agent means.</summary>
internal sealed class CompanyChoice(CompanySearch companies)
{
    public const string Words = "Name, brand or ticker of a party, such as OpenAI or AWS.";

    /// <summary>Null when none is named; an agent is told when it names one that nobody knows.</summary>
    public async Task<string?> SlugAsync(string? company, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(company))
        {
            return null;
        }

        var found = await companies.SuggestAsync(company, 1, cancellationToken);
        return found.Count > 0 ? found[0].Slug : throw new McpException($"No company is known as “{company}”. Look for it with search_deals and words.");
    }
}
