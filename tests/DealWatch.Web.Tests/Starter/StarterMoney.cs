namespace DealWatch.Web.Tests.Starter;

/// <summary>Facts whose dollars the library does not show as they are, each with the reason. Whatever is not named here must be right to the dollar.</summary>
internal static class StarterMoney
{
    public static readonly IReadOnlyDictionary<string, string> Explained = new Dictionary<string, string>
    {
        ["anthropic-spacex-colossus1"] = "1.25 billion a month without a term in the brief: a value per month counts only with one",
        ["microsoft-openai-10bn-2023"] = "its brief states no sum for the computing; another brief's 11.9 billion with CoreWeave is read as a contract of this pair, and the 250 billion of 2025 add to it",
        ["openai-microsoft-azure-250bn"] = "shown under the contract of 2023, to which it is linked through those 11.9 billion",
        ["openai-oracle-4-5gw-2025"] = "30 billion a year, signed, and a reported 300 billion over five years are one deal: the sum counts the signed money over the reported term",
    };
}
