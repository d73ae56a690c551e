using System.Security.Cryptography;
using System.Text;
using DealWatch.Web.Data;
using DealWatch.Web.Reconciliation.Linking;
using DealWatch.Web.Reconciliation.Resolution;

namespace DealWatch.Web.Reviewing;

/// <summary>What a person is asked of a field of a deal.</summary>
/// <param name="Field">As it stands now.</param>
/// <param name="Choices">What sources say that can hold, with the reports that say it.</param>
/// <param name="Said">Everything that sources say of the field.</param>
internal sealed record FieldQuestion(DealField Field, IReadOnlyList<ClaimGroup<string>> Choices, IReadOnlyList<string> Said)
{
    public ReviewKind Kind => Field.Conflict ? ReviewKind.Conflict : ReviewKind.Unsure;

    /// <summary>Changes with everything that the person sees: an answer to another stamp was given to another question.</summary>
    public string Stamp { get; } = Hash([Field.Field, Field.Value, Field.Rule.ToText(), .. Said.Order(StringComparer.Ordinal)]);

    public static FieldQuestion Of(DealField field, IReadOnlyList<LinkReport> reports) => new(
        field,
        [.. FieldClaims.Choices(field.Field, reports).OrderByDescending(choice => FieldClaims.IsSame(field.Field, choice.Value, field.Value)).ThenByDescending(choice => choice.Reports.Count)],
        FieldClaims.Of(field.Field, reports).ConvertAll(claim => claim.Value));

    private static string Hash(IEnumerable<string> parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))).AsSpan(0, 8));
}
