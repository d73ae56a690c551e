using DealWatch.Web.Pages.Display;
using Microsoft.AspNetCore.Html;

namespace DealWatch.Web.Pages.Commitments;

/// <summary>A sum in a table; a dash where there is none.</summary>
internal static class CommitmentCell
{
    private static readonly HtmlString Nothing = new("<span class=\"soft\">–</span>");

    public static IHtmlContent Of(long usd) => usd == 0 ? Nothing : FigureHtml.TightUsd(usd);

    /// <summary>In a table whose unit is a billion dollars.</summary>
    public static IHtmlContent Billions(long usd) => usd == 0 ? Nothing : FigureHtml.BillionsUsd(usd);
}
