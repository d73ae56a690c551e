using System.Globalization;
using DealWatch.Web.Data;
using DealWatch.Web.Reextraction;

namespace DealWatch.Web.Commands;

/// <summary>What reading an article again changes, for people at a terminal.</summary>
internal static class DifferenceText
{
    public static void Write(TextWriter output, ArticleDifference article)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Article {article.Source.ArticleId}  {article.Source.Published:yyyy-MM-dd}  {article.Source.Title}"));
        foreach (var change in article.Changes)
        {
            output.WriteLine($"  {Sign(change.Kind)} {change.Record}{(change.DealId is { } deal ? string.Create(CultureInfo.InvariantCulture, $"  (deal {deal})") : "")}");
            if (change.Kind == RunChangeKind.Kept)
            {
                output.WriteLine("      found no more; kept, since a person said something on it");
            }

            foreach (var field in change.Fields)
            {
                output.WriteLine($"      {field.Field}: {field.From ?? "not stated"} -> {field.To ?? "not stated"}{(field.IsLocked ? "  (a person set this of the deal, which keeps it)" : "")}");
            }
        }
    }

    private static char Sign(RunChangeKind kind) => kind switch
    {
        RunChangeKind.Added => '+',
        RunChangeKind.Gone => '-',
        RunChangeKind.Kept => '=',
        _ => '*',
    };
}
