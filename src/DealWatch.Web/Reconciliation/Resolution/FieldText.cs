using System.Globalization;
using DealWatch.Extraction.Records;
using DealWatch.Web.Data;

namespace DealWatch.Web.Reconciliation.Resolution;

/// <summary>Values of fields as text, as overrides and resolved fields keep them.</summary>
internal static class FieldText
{
    /// <summary>Whether the text is a value that a deal's field can have; empty for one that need not be stated.</summary>
    public static bool Fits(string field, string text) => field switch
    {
        FieldNames.Deal => text == FieldNames.Yes,
        "type" => ParseEnum<DealType>(text) is not null,
        "status" => ParseEnum<DealStatus>(text) is not null,
        _ when text.Length == 0 => true,
        "value" => ParseMoney(text) is not null,
        "durationMonths" or "startYear" or "endYear" => ParseInt(text) is not null,
        "powerMw" => ParseNumber(text) is not null,
        "announced" => ParseDay(text) is not null,
        "cloudProvider" => !text.Contains('\n', StringComparison.Ordinal),
        _ => false,
    };

    public static string Of(MoneyValue value) =>
        string.Create(CultureInfo.InvariantCulture, $"{value.Amount} {value.Currency} {value.Qualifier.ToText()} {value.Period.ToText()}");

    public static string Of(IFormattable value) => value.ToString(null, CultureInfo.InvariantCulture);

    public static string Of(DateOnly value) => value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Of(IEnumerable<(PartyRole Role, string Company, string? Brand)> parties) =>
        string.Join('\n', parties.Select(party => $"{party.Role.ToText()}|{Bare(party.Company)}|{Bare(party.Brand)}"));

    public static string Of(IEnumerable<(long? Quantity, string? Vendor, string? Model)> chips) =>
        string.Join('\n', chips.Select(chip => string.Create(CultureInfo.InvariantCulture, $"{chip.Quantity}|{Bare(chip.Vendor)}|{Bare(chip.Model)}")));

    /// <summary>Parties by name, as histories show them.</summary>
    public static IReadOnlyList<(PartyRole Role, string Company, string? Brand)> ParseParties(string text) =>
        [.. Lines(text).Where(parts => ParseEnum<PartyRole>(parts[0]) is not null).Select(parts => (ParseEnum<PartyRole>(parts[0])!.Value, parts[1], Stated(parts[2])))];

    public static IReadOnlyList<(long? Quantity, string? Vendor, string? Model)> ParseChips(string text) =>
        [.. Lines(text).Select(parts => ((long?)ParseLong(parts[0]), Stated(parts[1]), Stated(parts[2])))];

    /// <summary>Null when the text is no value.</summary>
    public static MoneyValue? ParseMoney(string text)
    {
        var parts = text.Split(' ');
        return parts.Length == 4 && long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var amount)
            && ParseEnum<MoneyQualifier>(parts[2]) is { } qualifier && ParseEnum<MoneyPeriod>(parts[3]) is { } period
            ? new MoneyValue(amount, parts[1], qualifier, period)
            : null;
    }

    public static TEnum? ParseEnum<TEnum>(string text)
        where TEnum : struct, Enum => Enum.GetValues<TEnum>().Where(value => value.ToText() == text).Select(value => (TEnum?)value).FirstOrDefault();

    public static int? ParseInt(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static long? ParseLong(string text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static double? ParseNumber(string text) => double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static DateOnly? ParseDay(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static IEnumerable<string[]> Lines(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('|')).Where(parts => parts.Length == 3);

    private static string? Stated(string text) => text.Length == 0 ? null : text;

    /// <summary>Without what separates lines and parts.</summary>
    private static string Bare(string? text) => text is null ? "" : text.Replace('|', '/').Replace('\n', ' ');
}
