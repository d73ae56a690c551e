namespace DealWatch.Web.Tests.Pages.Samples;

internal sealed record SampleArticle(string? Title, string? Publisher, string? Language, DateOnly? Published, string Text, params SampleDeal[] Deals);
