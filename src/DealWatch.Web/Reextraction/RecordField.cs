namespace DealWatch.Web.Reextraction;

/// <summary>What a record states of one field.</summary>
/// <param name="Field">Name as in the output of <c>extract</c>.</param>
/// <param name="Key">Tells equal values from different ones; null when the field is not stated.</param>
/// <param name="Text">The value for people; null when the field is not stated.</param>
internal sealed record RecordField(string Field, string? Key, string? Text)
{
    public static RecordField Of(string field, string? text) => new(field, text, text);
}
