using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace DealWatch.Web.Tests.Browser;

/// <summary>
/// Looks for violations of accessibility rules by axe. It runs in the page itself: the library's own way opens a second window for each run,
/// for the sake of frames, which no page has, and takes three times as long.
/// </summary>
internal static class Axe
{
    private const string Run = """
        () => axe.run(document, { resultTypes: ['violations'] }).then(result => ({
            checked: result.passes.length + result.incomplete.length,
            violations: result.violations.map(rule => `${rule.id} (${rule.impact}): ${rule.help}\n  ${rule.nodes.map(node => node.html).join('\n  ')}`),
        }))
        """;

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>What is wrong with the page as it is now, one text for each broken rule.</summary>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await page.EvaluateAsync(Script);
        }

        var found = await page.EvaluateAsync<Findings>(Run);
        found.Checked.Should().BePositive("a page that was looked at keeps some rules");
        return found.Violations;
    }

    private sealed record Findings
    {
        public int Checked { get; init; }

        public string[] Violations { get; init; } = [];
    }
}
