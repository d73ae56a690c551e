using DealWatch.Extraction.Records;
using DealWatch.Web.Data;
using DealWatch.Web.Pages.Display;
using DealWatch.Web.Search;

namespace DealWatch.Web.Reextraction;

/// <summary>A record in a sentence.</summary>
internal static class RecordText
{
    /// <param name="report">With parties and the companies that they are.</param>
    public static string Of(DealReport report)
    {
        var parties = report.Parties.OrderBy(party => party.Ordinal)
            .Select(party => new PartyRow(party.Company!.Itself().Name, "", party.Role, party.Brand))
            .ToList();
        var sentence = DealSentence.Of(report.Type, report.Status, parties).Text;
        return report.Amount is { } amount && report.Currency is { } currency
            ? $"{sentence}: {MoneyText.Full(new MoneyValue(amount, currency, report.Qualifier ?? MoneyQualifier.Exact, report.Period ?? MoneyPeriod.Total))}"
            : sentence;
    }
}
