using DealWatch.Extraction.Records;
using DealWatch.Web.Search;

namespace DealWatch.Web.Pages.Display;

/// <summary>
/// A deal in one sentence, with its direction in words: <c>OpenAI</c> <c>gets compute from</c> <c>Amazon (AWS)</c>.
/// </summary>
/// <param name="Subjects">Who gets something or gives money.</param>
/// <param name="Verb">What happens, with the preposition that the objects need.</param>
/// <param name="Objects">The other side; empty when only one party is known.</param>
/// <param name="Others">Parties that stand on neither side.</param>
/// <param name="Flow">Which way the goods or the money go.</param>
internal sealed record DealSentence(
    IReadOnlyList<PartyRow> Subjects,
    string Verb,
    IReadOnlyList<PartyRow> Objects,
    IReadOnlyList<PartyRow> Others,
    DealFlow Flow)
{
    private static readonly (PartyRole Active, PartyRole Passive)[] Sides =
    [
        (PartyRole.Customer, PartyRole.Provider),
        (PartyRole.Investor, PartyRole.Investee),
        (PartyRole.Lender, PartyRole.Borrower),
        (PartyRole.Acquirer, PartyRole.Target),
    ];

    /// <summary>The sentence as plain text, for titles.</summary>
    public string Text
    {
        get
        {
            var core = Objects.Count == 0 ? PartyText.List(Subjects) : $"{PartyText.List(Subjects)} {Verb} {PartyText.List(Objects)}";
            return Others.Count == 0 ? core : core + T(", with {0}", PartyText.List(Others));
        }
    }

    public static DealSentence Of(DealTerms deal) => Of(deal.Type, deal.Status, deal.Parties);

    public static DealSentence Of(DealType type, DealStatus status, IReadOnlyList<PartyRow> parties)
    {
        foreach (var (active, passive) in Sides)
        {
            var subjects = parties.Where(party => party.Role == active).ToList();
            var objects = parties.Where(party => party.Role == passive).ToList();
            if (subjects.Count > 0 && objects.Count > 0)
            {
                var others = parties.Where(party => party.Role != active && party.Role != passive).ToList();
                var flow = active == PartyRole.Customer ? DealFlow.ToSubject : DealFlow.ToObject;
                return new(subjects, DealVerb.OneSided(active, type, status, subjects.Count > 1), objects, others, flow);
            }
        }

        return new(parties.Take(1).ToList(), DealVerb.Mutual(status), parties.Skip(1).ToList(), [], DealFlow.Both);
    }
}
