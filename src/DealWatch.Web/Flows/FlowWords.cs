using DealWatch.Web.Pages.Display;

namespace DealWatch.Web.Flows;

/// <summary>The names that people see for edges.</summary>
internal static class FlowWords
{
    /// <summary>How to read the picture.</summary>
    public static string Reading =>
        T("Arrows go from who pays to who is paid. Width: value in US dollars. Whole lines are signed, dashed ones reported or in talks.");

    public static string Name(EdgeKind kind) => kind switch
    {
        EdgeKind.Compute => T("Compute and data centres"),
        EdgeKind.Chips => T("Chips"),
        EdgeKind.Power => T("Power##energy"),
        EdgeKind.Equity => T("Investment (equity)"),
        EdgeKind.Debt => T("Financing (debt)"),
        EdgeKind.Takeover => T("Acquisition"),
        _ => kind.ToString(),
    };

    /// <summary>Stands on the line, so that nobody needs its colour.</summary>
    public static string Code(EdgeKind kind) => kind switch
    {
        EdgeKind.Compute => "C",
        EdgeKind.Chips => "S",
        EdgeKind.Power => "P",
        EdgeKind.Equity => "I",
        EdgeKind.Debt => "F",
        EdgeKind.Takeover => "A",
        _ => "?",
    };

    public static string Name(Firmness firmness) => firmness switch
    {
        Firmness.Signed => T("Signed"),
        Firmness.Open => T("Reported or in talks"),
        Firmness.Ended => T("Ended"),
        _ => firmness.ToString(),
    };

    /// <summary>What one step of a circle is, between its two companies.</summary>
    public static string Verb(EdgeKind kind) => kind switch
    {
        EdgeKind.Compute => T("buys compute from"),
        EdgeKind.Chips => T("buys chips from"),
        EdgeKind.Power => T("buys power from"),
        EdgeKind.Equity => T("invests in"),
        EdgeKind.Debt => T("lends to"),
        EdgeKind.Takeover => T("acquires"),
        _ => T("pays"),
    };

    /// <summary>An edge in one line: <c>Nvidia invests in OpenAI: $100 billion, signed, 1 deal</c>.</summary>
    public static string Sentence(FlowEdge edge) =>
        $"{edge.From.Name} {Verb(edge.Kind)} {edge.To.Name}: {Money(edge)}, {Name(edge.Firmness).ToLowerInvariant()}, {QuantityText.Count(edge.Deals.Count, "deal", "deals")}";

    public static string Sentence(CircleStep step) => $"{step.From.Name} {string.Join(T(" and "), step.Kinds.Select(Verb))} {step.To.Name}";

    /// <summary>The companies in order, back to the first.</summary>
    public static string Round(MoneyCircle circle) => string.Join(" → ", circle.Steps.Select(step => step.From.Name).Append(circle.Steps[0].From.Name));

    private static string Money(FlowEdge edge) => edge.Valued == 0 ? T("no value in dollars") : MoneyText.Short(edge.Usd, "USD");
}
