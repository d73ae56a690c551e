namespace DealWatch.Web.Tests.Starter;

/// <summary>Facts whose dollars the library does not show as they are, each with the reason. Whatever is not named here must be right to the dollar.</summary>
internal static class StarterMoney
{
    public static readonly IReadOnlyDictionary<string, string> Explained = new Dictionary<string, string>
    {
        ["anthropic-spacex-colossus1"] = "1.25 billion a month without a term in the brief: a value per month counts only with one",
        ["microsoft-nscale"] = "the 6.2 billion that the briefs say were committed before; the table of facts has the later contract alone, without a value",
        ["openai-oracle-4-5gw-2025"] = "30 billion a year, signed, and a reported 300 billion over five years are one deal: the sum counts the signed money over the reported term",
    };
}
