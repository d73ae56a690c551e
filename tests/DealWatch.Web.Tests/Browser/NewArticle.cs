namespace DealWatch.Web.Tests.Browser;

/// <summary>The article that the tests add: invented companies, plainly told.</summary>
internal static class NewArticle
{
    public const string Title = "Brightwater Labs rents Nvidia capacity from CoreWeave";

    public const string Published = "2026-09-14";

    public const string Value = "$2.4 billion";

    public const string Text =
        """
        Brightwater Labs has signed a five-year agreement worth $2.4 billion with CoreWeave. Under the contract, CoreWeave will supply the start-up with cloud capacity on Nvidia GB300 chips.

        The first racks will go live in Ohio next spring. "We have spent two years queueing for capacity," said the head of infrastructure at Brightwater Labs. "This ends the queue."

        CoreWeave reported revenue of $1.9 billion last quarter and employs about 900 people.
        """;
}
