using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DealWatch.Web.Data;

namespace DealWatch.Web.Learning;

/// <summary>Writes an article with its labels as training reads them: the text under front matter, and the labels beside it.</summary>
internal static class LabelWriter
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    };

    public static LabelledText Write(Article article, IReadOnlyList<LabelledRecord> records)
    {
        var id = $"{article.Language}-{article.ContentHash[..12]}";
        var labels = JsonSerializer.Serialize(
            new
            {
                Id = id,
                Lang = article.Language,
                article.Title,
                article.Published,
                Source = article.Publisher is null && article.Url is null ? null : new { Kind = "article", article.Publisher, article.Url },
                article.Text,
                Deals = records.Select(Deal),
            },
            Options);
        return new LabelledText(id, labels + "\n", FrontMatter(article) + article.Text, records.Count);
    }

    private static object Deal(LabelledRecord record) => new
    {
        Primary = record.Read.IsPrimary,
        Type = record.Type.ToText(),
        Parties = record.Parties.Select(party => new { Name = party.Company, Aliases = Aliases(record, party.Company, party.Brand), Role = party.Role.ToText() }),
        Value = record.Value is { } value ? new { value.Amount, value.Currency, Qualifier = value.Qualifier.ToText(), Period = value.Period.ToText() } : null,
        record.DurationMonths,
        record.StartYear,
        record.EndYear,
        Chips = record.Chips.Select(chip => new { chip.Vendor, chip.Model, chip.Quantity }),
        record.CloudProvider,
        record.PowerMw,
        Status = record.Status.ToText(),
        record.Evidence,
    };

    private static IEnumerable<string> Aliases(LabelledRecord record, string company, string? brand) =>
        new[] { company, brand }.OfType<string>().Concat(record.Names.GetValueOrDefault(company) ?? []).Distinct();

    private static string FrontMatter(Article article)
    {
        var text = new StringBuilder("---\n");
        Add("title", article.Title);
        Add("published", article.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Add("publisher", article.Publisher);
        Add("url", article.Url);
        Add("language", article.Language);
        return text.Append("---\n").ToString();

        void Add(string key, string? value)
        {
            if (value is not null)
            {
                text.Append(CultureInfo.InvariantCulture, $"{key}: \"{Quoted(value)}\"\n");
            }
        }
    }

    /// <summary>As a YAML text in double quotes holds it.</summary>
    private static string Quoted(string value) => string.Concat(value.Select(c => char.IsControl(c) ? ' ' : c))
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
}
