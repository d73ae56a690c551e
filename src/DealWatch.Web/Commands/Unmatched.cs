using System.CommandLine;

namespace DealWatch.Web.Commands;

/// <summary>Arguments that a command does not know: a misspelt option must not make it do something else.</summary>
internal static class Unmatched
{
    /// <returns>Whether there was one; standard error names it.</returns>
    public static bool IsRefused(ParseResult result)
    {
        foreach (var token in result.UnmatchedTokens)
        {
            Console.Error.WriteLine(token.StartsWith('-') ? $"There is no option {token}." : $"The argument '{token}' is not understood.");
        }

        return result.UnmatchedTokens.Count > 0;
    }
}
