using System.Globalization;
using DealWatch.Extraction.Records;
using DealWatch.Web.Data;

namespace DealWatch.Web.Commands;

/// <summary>For people at a terminal.</summary>
internal sealed class TextExtractionWriter(TextWriter output) : ExtractionWriter(output)
{
    public override void Write(ExtractedArticle article)
    {
        var details = article.Draft.Details;
        Output.WriteLine($"{article.File}  {article.Result.Language ?? "language unknown"}  {details.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}  {details.Title}".TrimEnd());
        foreach (var deal in article.Result.Deals)
        {
            Write(deal);
        }

        if (article.Result.Deals.Count == 0)
        {
            Output.WriteLine("  no deals found");
        }

        foreach (var note in article.Draft.Notes.Concat(article.Result.Diagnostics))
        {
            Output.WriteLine($"  note: {note}");
        }

        Output.WriteLine();
    }

    private void Write(ExtractedDeal deal)
    {
        var parties = string.Join(", ", deal.Parties.Select(party => $"{party.Name}{(party.Brand is null ? "" : $" ({party.Brand})")} as {party.Role.ToText()}"));
        Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {(deal.Primary ? "*" : "-")} {deal.Type.ToText()}, {deal.Status.ToText()}: {parties}  [{deal.Confidence:0.00}]"));
        foreach (var (name, value) in Fields(deal))
        {
            Output.WriteLine($"      {name}: {value}");
        }

        foreach (var evidence in deal.Evidence)
        {
            Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"      {evidence.Field} [{evidence.Start}, {evidence.End}): {evidence.Quote}"));
        }

        foreach (var line in deal.Explanation)
        {
            Output.WriteLine($"      because {line}");
        }
    }

    private static IEnumerable<(string Name, string Value)> Fields(ExtractedDeal deal)
    {
        if (deal.Value is { } value)
        {
            yield return ("value", string.Create(CultureInfo.InvariantCulture, $"{value.Amount:N0} {value.Currency}, {value.Qualifier.ToText()}, {value.Period.ToText()}"));
        }

        if (deal.DurationMonths is { } months)
        {
            yield return ("duration", string.Create(CultureInfo.InvariantCulture, $"{months} months"));
        }

        if (deal.StartYear is not null || deal.EndYear is not null)
        {
            yield return ("years", string.Create(CultureInfo.InvariantCulture, $"{deal.StartYear} to {deal.EndYear}"));
        }

        foreach (var chip in deal.Chips)
        {
            yield return ("chips", string.Create(CultureInfo.InvariantCulture, $"{chip.Vendor} {chip.Model} {chip.Quantity:N0}").Trim());
        }

        if (deal.CloudProvider is { } provider)
        {
            yield return ("cloud", provider);
        }

        if (deal.PowerMw is { } power)
        {
            yield return ("power", string.Create(CultureInfo.InvariantCulture, $"{power:0.##} MW"));
        }
    }
}
