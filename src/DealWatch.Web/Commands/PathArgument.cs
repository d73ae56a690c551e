using System.CommandLine;

namespace DealWatch.Web.Commands;

/// <summary>The files and folders that a command reads.</summary>
internal static class PathArgument
{
    public static Argument<string[]> Create()
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files, or folders that are read at any depth.", Arity = ArgumentArity.OneOrMore };
        paths.Validators.Add(result =>
        {
            // A misspelt option would otherwise be taken for a file.
            foreach (var token in result.Tokens.Where(token => token.Value.StartsWith("--", StringComparison.Ordinal)))
            {
                result.AddError($"There is no option {token.Value}.");
            }
        });
        return paths;
    }
}
