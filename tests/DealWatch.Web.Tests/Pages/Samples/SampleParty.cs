using DealWatch.Extraction.Records;

namespace DealWatch.Web.Tests.Pages.Samples;

internal sealed record SampleParty(string Name, PartyRole Role, string? Brand = null);
