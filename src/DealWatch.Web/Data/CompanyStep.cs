namespace DealWatch.Web.Data;

/// <summary>One step of a person on a company or a name. It stays when it is taken back; reports are never rewritten by it.</summary>
public sealed class CompanyStep
{
    public int Id { get; set; }

    public CompanyStepKind Kind { get; set; }

    /// <summary>Null for a name that no company bears, and when the company went with the step that had made it.</summary>
    public int? CompanyId { get; set; }

    public Company? Company { get; set; }

    /// <summary>The name that is given, removed or no company; for other steps the name that the company had.</summary>
    public required string Name { get; set; }

    /// <summary><see cref="Name"/> in lower case without diacritics.</summary>
    public required string Folded { get; set; }

    /// <summary>Name or kind before; null for none and for other steps.</summary>
    public string? From { get; set; }

    /// <summary>Name or kind from then on; null for none and for other steps.</summary>
    public string? To { get; set; }

    /// <summary>The company that it is merged into or part of; null for none and for other steps.</summary>
    public int? OtherId { get; set; }

    public Company? Other { get; set; }

    /// <summary>The company that it was part of before; null for none and for other steps.</summary>
    public int? FromOtherId { get; set; }

    public Company? FromOther { get; set; }

    /// <summary>The company did not have <see cref="Name"/> before this step.</summary>
    public bool IsNewName { get; set; }

    public required string By { get; set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; set; }

    public string? Note { get; set; }

    /// <summary>UTC; null while it holds.</summary>
    public DateTime? UndoneAt { get; set; }

    public string? UndoneBy { get; set; }
}
