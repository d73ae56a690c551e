using DealWatch.Extraction.Records;
using DealWatch.Web.Pages.Shared;
using DealWatch.Web.Search;

namespace DealWatch.Web.Tests.Pages;

public sealed class ReportMarksTests
{
    [Fact]
    public void A_field_read_from_the_whole_statement_is_marked_as_the_statement()
    {
        var report = new ReportRow
        {
            Id = 7,
            DealId = 1,
            DealSlug = "",
            Source = new SourceRow(1, "Title", null, null, null, "en"),
            IsPrimary = true,
            Type = DealType.Compute,
            Status = DealStatus.Signed,
            Value = null,
            DurationMonths = null,
            StartYear = null,
            EndYear = null,
            CloudProvider = null,
            PowerMw = null,
            Announced = null,
            Confidence = 1,
            Parties = [],
            Chips = [],
            Evidence = [new(1, "deal", 0, 50, ""), new(2, "type", 0, 50, ""), new(3, "status", 10, 16, "")],
        };

        var marks = ReportMarks.Of([report]).ToList();

        marks.Select(mark => (mark.EvidenceId, mark.Field)).Should().Equal((1, "deal"), (2, "deal"), (3, "status"));
    }
}
