using DealWatch.Extraction;
using DealWatch.Web.Pages.Deals.Editing.Entry;
using DealWatch.Web.Reconciliation.Resolution;

namespace DealWatch.Web.Pages.Review;

/// <summary>Reads a value that a person types for a field, as the form of a deal reads it.</summary>
internal static class TypedField
{
    public const int Longest = 100;

    public static Typed Read(string field, string? text, DealExtractor reader) => string.IsNullOrWhiteSpace(text)
        ? Typed.Wrong(T("Type a value first, for example: {0}.", Example(field)))
        : field switch
        {
            FieldNames.Value => new TypedMoney(reader).Read(text, MoneyQualifier.Exact, MoneyPeriod.Total),
            FieldNames.DurationMonths => TypedTerm.Read(text),
            FieldNames.StartYear or FieldNames.EndYear => TypedDate.ReadYear(text),
            FieldNames.PowerMw => TypedPower.Read(text),
            FieldNames.Announced => TypedDate.ReadDay(text),
            FieldNames.CloudProvider => TypedText.ReadName(text),
            _ => Typed.Wrong(T("No value can be typed for this.")),
        };

    public static string Example(string field) => field switch
    {
        FieldNames.Value => T("up to $6.5 billion, or 38bn EUR a year"),
        FieldNames.DurationMonths => T("7 years, or 30 months"),
        FieldNames.StartYear or FieldNames.EndYear => "2027",
        FieldNames.PowerMw => T("1.2 GW, or 300 MW"),
        FieldNames.Announced => "2025-11-03",
        FieldNames.CloudProvider => "AWS",
        _ => "",
    };
}
