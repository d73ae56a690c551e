namespace DealWatch.Web.Data;

/// <summary>What a person did to a company or a name.</summary>
public enum CompanyStepKind
{
    /// <summary>Made a name a company that extraction knows.</summary>
    Created,

    /// <summary>Gave the company another name; the one before stays an alias.</summary>
    Renamed,

    /// <summary>Added a name.</summary>
    Named,

    /// <summary>Removed a name.</summary>
    Unnamed,

    /// <summary>Said that the company is another one.</summary>
    Merged,

    /// <summary>Said what the company is part of, or that it is part of none.</summary>
    Parent,

    /// <summary>Said what kind of company it is.</summary>
    Kind,

    /// <summary>Said that the name is no company.</summary>
    NotCompany,
}
