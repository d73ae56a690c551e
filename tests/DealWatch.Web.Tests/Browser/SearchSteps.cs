using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace DealWatch.Web.Tests.Browser;

/// <summary>The search box of every page, and where "aws" leads.</summary>
internal static class SearchSteps
{
    public static Regex Amazon { get; } = new(@"/companies/amazon(\?q=aws)?$");

    public static ILocator Box(IPage page) => page.GetByRole(AriaRole.Combobox, new() { Name = "Search companies and deals" });

    /// <param name="page">The page.</param>
    /// <param name="selected">True for the one that the keys stand on; null for all.</param>
    public static ILocator Suggestions(IPage page, bool? selected = null) =>
        page.GetByRole(AriaRole.Listbox, new() { Name = "Companies and conditions" }).GetByRole(AriaRole.Option, new() { Selected = selected });
}
