namespace DealWatch.Web.Tests.Starter;

/// <summary>Facts whose dollars the library does not show as they are, each with the reason. Whatever is not named here must be right to the dollar.</summary>
internal static class StarterMoney
{
    public static readonly IReadOnlyDictionary<string, string> Explained = new Dictionary<string, string>
    {
        ["anthropic-aws-100bn"] = "the brief's purchase is not read, only the investment beside it",
        ["anthropic-spacex-colossus1"] = "1.25 billion a month without a term in the brief: a value per month counts only with one",
        ["anthropic-volta-10bn"] = "read as signed; the brief reports it",
        ["meta-google-cloud-10bn"] = "read as signed; the brief reports it",
        ["microsoft-iren-9-7bn"] = "read without its value",
        ["openai-oracle-4-5gw-2025"] = "30 billion a year, signed, and a reported 300 billion over five years are one deal: the sum counts the signed money over the reported term",
        ["openai-microsoft-azure-250bn"] = "another brief's 11.9 billion is read as a contract of the same pair that the 250 billion add to",
        ["xai-oracle-10bn"] = "read as signed; the brief tells of its end",
    };
}
