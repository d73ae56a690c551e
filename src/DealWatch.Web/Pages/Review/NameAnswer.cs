namespace DealWatch.Web.Pages.Review;

/// <summary>Answers to a question on a name.</summary>
public enum NameAnswer
{
    /// <summary>It is a company of its own.</summary>
    Company,

    /// <summary>It means a known company.</summary>
    Alias,

    /// <summary>It is no company.</summary>
    None,
}
