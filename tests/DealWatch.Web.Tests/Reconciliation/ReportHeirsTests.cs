using DealWatch.Extraction.Records;
using DealWatch.Web.Data;
using DealWatch.Web.Reconciliation;
using DealWatch.Web.Tests.Support;
using DealParty = DealWatch.Extraction.Records.DealParty;

namespace DealWatch.Web.Tests.Reconciliation;

public sealed class ReportHeirsTests
{
    private static readonly ExtractedDeal Cloud = Found.Deal();

    [Fact]
    public void The_same_pair_and_type_inherits_wherever_it_stands_now()
    {
        var invests = Found.Deal(type: DealType.Investment, billions: 50);

        Heirs([Cloud, invests], [invests with { Value = null }, Cloud with { Value = null }]).Should().Equal(1, 0);
    }

    [Fact]
    public void Of_two_deals_of_one_pair_and_type_the_value_and_the_sentence_tell()
    {
        var first = Said(Cloud, 0, 50);
        var second = Said(Found.Deal(billions: 11), 60, 90);

        Heirs([first, second], [second, first]).Should().Equal(1, 0);
        Heirs([first, second], [Said(Found.Deal(billions: 12), 60, 90)]).Should().Equal(null, 0);
    }

    [Fact]
    public void A_record_whose_type_or_one_party_was_read_anew_in_the_same_sentence_inherits()
    {
        Heirs([Cloud], [Found.Deal(type: DealType.Investment, billions: null)]).Should().Equal(0);
        Heirs([Cloud], [Found.Deal(provider: "Oracle", billions: null)]).Should().Equal(0);
        Heirs([Cloud], [Found.Deal("Lumen", "Foundry")]).Should().Equal(0);
    }

    [Fact]
    public void Another_deal_of_the_article_is_no_heir()
    {
        Heirs([Cloud], [Said(Found.Deal("Microsoft", "Oracle"), 60, 90)]).Should().Equal((int?)null);
        Heirs([Cloud], [Said(Found.Deal("OpenAI", "Oracle", billions: null), 60, 90)]).Should().Equal((int?)null);
        Heirs([Cloud], [Said(Found.Deal(type: DealType.Investment, billions: 1), 60, 90)]).Should().Equal((int?)null);
        Heirs([Cloud], []).Should().Equal((int?)null);
    }

    [Fact]
    public void Nobody_is_heir_of_two_and_of_equals_the_first_has_it()
    {
        Heirs([Cloud, Cloud], [Cloud]).Should().Equal(0, null);
        Heirs([Cloud, Cloud], [Cloud, Cloud]).Should().Equal(0, 1);
    }

    [Fact]
    public void A_company_is_known_by_its_number_or_its_name()
    {
        var unknown = Cloud with { Parties = [new DealParty("Foundry Nine", PartyRole.Customer), new DealParty("Amazon", PartyRole.Provider)], Value = null };
        var listed = Said(unknown with { Parties = [new DealParty("FOUNDRY Nine", PartyRole.Customer, "foundry-nine"), new DealParty("Amazon.com", PartyRole.Provider, "amazon")] }, 60, 90);

        Heirs([unknown with { Parties = [unknown.Parties[0], Found.Party("Amazon", PartyRole.Provider)] }], [listed]).Should().Equal(0);
    }

    [Fact]
    public void A_stored_report_is_known_by_the_same_traits_as_the_record_that_it_came_from()
    {
        var report = new DealReport { Type = DealType.Compute, Amount = 38_000_000_000, Currency = "USD", IsPrimary = true };
        report.Parties.AddRange(Cloud.Parties.Select(party => new ReportParty { Company = new Company { Name = party.Name, Slug = "", GazetteerId = party.Id }, Role = party.Role }));
        report.Evidence.Add(new ReportEvidence { Field = "deal", Start = 0, End = 4, Quote = "text" });

        ReportTraits.Of(report).Should().BeEquivalentTo(ReportTraits.Of(Cloud));
    }

    private static ExtractedDeal Said(ExtractedDeal deal, int start, int end) => deal with { Statement = new FieldEvidence("deal", start, end, "text") };

    private static IReadOnlyList<int?> Heirs(ExtractedDeal[] old, ExtractedDeal[] fresh) =>
        ReportHeirs.Of([.. old.Select(ReportTraits.Of)], [.. fresh.Select(ReportTraits.Of)]);
}
