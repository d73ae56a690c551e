using System.Globalization;
using System.Text;
using DealWatch.Web.Data;
using DealWatch.Web.Exports;
using DealWatch.Web.Exports.Writing;

namespace DealWatch.Web.Commitments.Files;

/// <summary>Commitments as CSV (RFC 4180), one line for each company's share of a deal, with a column for each year.</summary>
internal static class CommitmentCsv
{
    public static string Write(CommitmentTable table, SiteLinks links)
    {
        var text = new StringBuilder($"{table.Side.ToText()},slug,deal,type,date,spread,shared_by,usd,term_not_stated_usd");
        foreach (var year in table.Years)
        {
            text.Append(CultureInfo.InvariantCulture, $",{year}");
        }

        text.Append(",address\r\n");
        foreach (var line in table.Companies.SelectMany(company => company.Lines))
        {
            text.AppendJoin(',', Cells(line, table, links).Select(CsvText.Cell)).Append("\r\n");
        }

        foreach (var deal in table.Unvalued)
        {
            text.AppendJoin(',', Unvalued(deal, table, links).Select(CsvText.Cell)).Append("\r\n");
        }

        return text.ToString();
    }

    private static IEnumerable<string> Cells(CommitmentLine line, CommitmentTable table, SiteLinks links) =>
    [
        line.Company.Name,
        line.Company.Slug,
        CommitmentWords.Parties(line.Deal),
        line.Deal.Type.ToText(),
        Day(line.Deal.Date),
        table.Rule.ToText(),
        Number(line.Sharers),
        Number(line.Usd),
        Number(line.NotStated),
        .. table.Years.Select(year => Number(line.Years.GetValueOrDefault(year))),
        links.Deal(line.Deal.Id),
    ];

    /// <summary>Sums are left empty, so that no program takes an unknown value for none.</summary>
    private static IEnumerable<string> Unvalued(CommittedDeal deal, CommitmentTable table, SiteLinks links) =>
    [
        string.Join("; ", deal.On(table.Side).Select(company => company.Name)),
        string.Join(' ', deal.On(table.Side).Select(company => company.Slug)),
        CommitmentWords.Parties(deal),
        deal.Type.ToText(),
        Day(deal.Date),
        "",
        Number(deal.On(table.Side).Count),
        "",
        "",
        .. table.Years.Select(_ => ""),
        links.Deal(deal.Id),
    ];

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
