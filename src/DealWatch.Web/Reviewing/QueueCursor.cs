using System.Globalization;
using DealWatch.Web.Data;
using DealWatch.Web.Reconciliation.Resolution;

namespace DealWatch.Web.Reviewing;

/// <summary>The last entry of a page as text in an address: <c>38000000000.conflict.12.0.value</c>.</summary>
internal static class QueueCursor
{
    public static string ToText(QueueEntry entry) =>
        string.Create(CultureInfo.InvariantCulture, $"{entry.Stake}.{entry.Kind.ToText()}.{entry.First}.{entry.Second}.{entry.Field}");

    /// <summary>Null when the text is no cursor.</summary>
    public static QueueEntry? Parse(string? text)
    {
        var parts = (text ?? "").Split('.');
        return parts.Length == 5
            && long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var stake)
            && FieldText.ParseEnum<ReviewKind>(parts[1]) is { } kind
            && int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            && int.TryParse(parts[3], NumberStyles.None, CultureInfo.InvariantCulture, out var second)
            ? new QueueEntry(kind, stake, first, second, parts[4])
            : null;
    }
}
