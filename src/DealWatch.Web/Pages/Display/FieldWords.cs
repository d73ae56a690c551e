namespace DealWatch.Web.Pages.Display;

/// <summary>The names that people see for the fields of a record (<c>parties[0]</c>, <c>chips[1].model</c>, <c>durationMonths</c>).</summary>
internal static class FieldWords
{
    /// <summary>Label of a field; items keep their number off, because the value beside them says which one is meant.</summary>
    public static string Name(string field) => Key(field) switch
    {
        "deal" => T("Statement"),
        "type" => T("Type"),
        "status" => T("Status"),
        "parties" => T("Party"),
        "value" => T("Value"),
        "sense" => T("Meaning of the value"),
        "total" => T("Total with earlier contracts"),
        "durationMonths" => T("Duration"),
        "startYear" => T("Start"),
        "endYear" => T("End"),
        "chips" => T("Chips"),
        "cloudProvider" => T("Cloud provider"),
        "powerMw" => T("Power"),
        "announced" => T("Announced"),
        "primary" => T("Main deal"),
        var other => other,
    };

    /// <summary>Label of a field of a whole deal, as its page has it.</summary>
    public static string Title(string field) => field switch
    {
        "deal" => T("What it is"),
        "parties" => T("Parties"),
        "durationMonths" => T("Term"),
        "startYear" => T("First year"),
        "endYear" => T("Last year"),
        _ => Name(field),
    };

    /// <summary>The field without index and member: <c>chips</c> for <c>chips[1].model</c>.</summary>
    public static string Key(string field)
    {
        var end = field.AsSpan().IndexOfAny('[', '.');
        return end < 0 ? field : field[..end];
    }

    /// <summary>Index of an item field (<c>1</c> for <c>chips[1].model</c>); null for others.</summary>
    public static int? Index(string field)
    {
        var open = field.IndexOf('[', StringComparison.Ordinal);
        var close = field.IndexOf(']', StringComparison.Ordinal);
        return open > 0 && close > open && int.TryParse(field.AsSpan(open + 1, close - open - 1), out var index) ? index : null;
    }

    /// <summary>Name of the colour that marks the field in a text; the style sheet has a class <c>tone-…</c> for it.</summary>
    public static string Tone(string field) => Key(field) switch
    {
        "parties" => "party",
        "value" or "sense" or "total" => "value",
        "durationMonths" or "startYear" or "endYear" or "announced" => "time",
        "chips" => "chips",
        "cloudProvider" => "provider",
        "powerMw" => "power",
        "status" => "status",
        "deal" => "deal",
        _ => "other",
    };
}
