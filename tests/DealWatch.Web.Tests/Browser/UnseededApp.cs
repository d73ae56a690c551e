using DealWatch.Web.Tests.Http;

namespace DealWatch.Web.Tests.Browser;

/// <summary>The program with nothing in its library.</summary>
public sealed class UnseededApp : RunningApp
{
    protected override IEnumerable<KeyValuePair<string, string>> Settings => [new("Seeds__Folder", "none")];
}
