namespace DealWatch.Extraction.Languages;

/// <summary>
/// The file <c>names.json</c> of a pack: what tells names from other words in a script that has no capitals. All lists are empty for
/// languages whose names begin with a capital.
/// </summary>
internal sealed class NameData
{
    /// <summary>Words that end the name of an organisation and little else: "Securities".</summary>
    public required string[] Endings { get; init; }

    /// <summary>Words that end names and common nouns alike ("Cloud"): something else must speak for a name.</summary>
    public required string[] WeakEndings { get; init; }

    /// <summary>Words that end the name of a place with a government: "City".</summary>
    public required string[] PlaceEndings { get; init; }

    /// <summary>Places with their governments in full, where their ending alone says too little.</summary>
    public required string[] Governments { get; init; }

    /// <summary>Common nouns that may stand inside a name but make none by themselves.</summary>
    public required string[] Generic { get; init; }

    /// <summary>Words that no name holds: verbs, adverbs, function words.</summary>
    public required string[] Borders { get; init; }

    /// <summary>Words for what an organisation is or does, directly before its name, besides those that the cues know.</summary>
    public required string[] Roles { get; init; }

    /// <summary>Words that are glued to the end of a name.</summary>
    public required string[] Particles { get; init; }

    /// <summary>Places at home, which begin the names of organisations: "Tokyo" in "Tokyo Gas".</summary>
    public required string[] Places { get; init; }

    /// <summary>Single signs for a country directly before a foreign name.</summary>
    public required string[] CountryMarks { get; init; }

    /// <summary>Legal forms that stand before or behind a name and are no part of it.</summary>
    public required string[] LegalForms { get; init; }

    /// <summary>What may stand between a role and the name: "の", a comma.</summary>
    public required string[] Joiners { get; init; }

    /// <summary>Words that join a party to what it does, "与" before a name or "が" behind it.</summary>
    public required string[] Links { get; init; }

    /// <summary>Words in a bracket behind a name that give it a short form: "以下简称".</summary>
    public required string[] ShortForms { get; init; }

    public static NameData Read(PackSection section)
    {
        var read = new NameData
        {
            Endings = section.Words("endings"),
            WeakEndings = section.Words("weakEndings"),
            PlaceEndings = section.Words("placeEndings"),
            Governments = section.Words("governments"),
            Generic = section.Words("generic"),
            Borders = section.Words("borders"),
            Roles = section.Words("roles"),
            Particles = section.Words("particles"),
            Places = section.Words("places"),
            CountryMarks = section.Words("countryMarks"),
            LegalForms = section.Words("legalForms"),
            Links = section.Words("links"),
            ShortForms = section.Words("shortForms"),
            Joiners = section.Words("joiners"),
        };
        section.End();
        return read;
    }
}
