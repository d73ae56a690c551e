namespace DealWatch.Extraction.Languages;

/// <summary>The file <c>references.json</c> of a pack: how the language takes up a company without its name.</summary>
internal sealed class ReferenceData
{
    /// <summary>Words for the company mentioned before: "the company".</summary>
    public required string[] Company { get; init; }

    /// <summary>Words for the two companies mentioned before: "both companies".</summary>
    public required string[] Pair { get; init; }

    /// <summary>Words for the country or region mentioned before: "the country".</summary>
    public required string[] Country { get; init; }

    /// <summary>Templates with <c>{0}</c> for a product: "{0} maker".</summary>
    public required string[] Product { get; init; }

    /// <summary>Templates with <c>{0}</c> for a person's full name or surname: "startup led by {0}".</summary>
    public required string[] Person { get; init; }

    /// <summary>Templates with <c>{0}</c> for a home place: "{0} giant".</summary>
    public required string[] Place { get; init; }

    /// <summary>Relative pronouns: behind a comma they show that the word before is a name. Empty for languages without capitals.</summary>
    public required string[] Relative { get; init; }

    /// <summary>Auxiliaries and the like that follow a subject: "has", "will". Empty for languages without capitals.</summary>
    public required string[] Auxiliary { get; init; }

    /// <summary>
    /// Other verbs that follow a subject: "is", "followed". Before them a word with a capital that is an ordinary one too is a name if the gazetteer has
    /// it ("Oracle followed"). Empty for languages without capitals.
    /// </summary>
    public required string[] Verb { get; init; }

    /// <summary>Words by which the issuer of a text speaks of itself: "we", "our".</summary>
    public required string[] Issuer { get; init; }

    public static ReferenceData Read(PackSection section)
    {
        var read = new ReferenceData
        {
            Company = section.Words("company"),
            Pair = section.Words("pair"),
            Country = section.Words("country"),
            Product = section.Words("product"),
            Person = section.Words("person"),
            Place = section.Words("place"),
            Relative = section.Words("relative"),
            Auxiliary = section.Words("auxiliary"),
            Verb = section.Words("verb"),
            Issuer = section.Words("issuer"),
        };
        section.End();
        return read;
    }
}
