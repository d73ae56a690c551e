namespace DealWatch.Extraction.Languages;

/// <summary>The file <c>language.json</c> of a pack: what detection and segmentation need.</summary>
internal sealed class LanguageData
{
    /// <summary>ISO 639-1 code, equal to the pack's folder.</summary>
    public required string Code { get; init; }

    /// <summary>The language's English name.</summary>
    public required string Name { get; init; }

    /// <summary>Short frequent words that few other languages share; empty for languages that their script gives away.</summary>
    public required string[] FunctionWords { get; init; }

    /// <summary>Words that end in a full stop without ending a sentence, in lower case with the stop.</summary>
    public required string[] Abbreviations { get; init; }

    /// <summary>What names end in besides themselves, in lower case ("Microsofts"); empty for languages that leave names as they are.</summary>
    public required string[] NameEndings { get; init; }

    /// <summary>Whether every noun begins with a capital, so that a capital says little about names.</summary>
    public required bool CapitalisesNouns { get; init; }

    /// <summary>Whether its own words are written in Latin letters, so that these alone do not make a name.</summary>
    public bool IsLatin => FunctionWords.Length > 0;

    public static LanguageData Read(PackSection section)
    {
        var read = new LanguageData
        {
            Code = section.Text("code"),
            Name = section.Text("name"),
            FunctionWords = section.Words("functionWords"),
            Abbreviations = section.Words("abbreviations"),
            NameEndings = section.Words("nameEndings"),
            CapitalisesNouns = section.Flag("capitalisesNouns"),
        };
        section.End();
        return read;
    }
}
