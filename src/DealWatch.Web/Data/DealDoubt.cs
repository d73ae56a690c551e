namespace DealWatch.Web.Data;

/// <summary>Two reports that may tell of one deal; kept until a person says so or an article makes it clear. It is a question only while they are in two deals.</summary>
public sealed class DealDoubt
{
    public int Id { get; set; }

    public int ReportAId { get; set; }

    public DealReport? ReportA { get; set; }

    public int ReportBId { get; set; }

    public DealReport? ReportB { get; set; }

    /// <summary>With <see cref="HighCompanyId"/> the pair of companies among whose reports the question arose.</summary>
    public int LowCompanyId { get; set; }

    public int HighCompanyId { get; set; }

    public double Points { get; set; }

    /// <summary>What speaks for it and against it, in plain words, separated by semicolons.</summary>
    public required string Reasons { get; set; }

    /// <summary>Both state the same value, so that it may be counted twice.</summary>
    public bool SameMoney { get; set; }

    /// <summary>Money in US dollars that hangs on it; the order in which people are asked.</summary>
    public long Stake { get; set; }
}
