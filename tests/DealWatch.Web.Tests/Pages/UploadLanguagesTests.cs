using DealWatch.Extraction;
using DealWatch.Web.Pages.Articles;

namespace DealWatch.Web.Tests.Pages;

public sealed class UploadLanguagesTests
{
    [Fact]
    public void The_form_offers_the_languages_that_can_be_read() =>
        UploadLanguages.Codes.Should().Equal(DealExtractor.Create().Languages);
}
