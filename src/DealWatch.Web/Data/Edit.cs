namespace DealWatch.Web.Data;

/// <summary>One step of a person on deals: all its rows hold together and are taken back together. It stays when it is taken back.</summary>
public sealed class Edit
{
    public int Id { get; set; }

    public EditKind Kind { get; set; }

    /// <summary>The question of the review queue that it answers; null when nobody asked.</summary>
    public ReviewKind? Question { get; set; }

    /// <summary>Number of the deal that the person had in front of them; deals are computed, so that it may be another one's part by now.</summary>
    public int? DealId { get; set; }

    public required string By { get; set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; set; }

    public string? Note { get; set; }

    /// <summary>UTC; null while it holds.</summary>
    public DateTime? UndoneAt { get; set; }

    public string? UndoneBy { get; set; }

    public List<Judgement> Judgements { get; } = [];

    public List<FieldOverride> Overrides { get; } = [];

    public List<Dismissal> Dismissals { get; } = [];

    public List<ArticleVerdict> Verdicts { get; } = [];

    /// <summary>Numbers of the reports that its rows hang on.</summary>
    public IEnumerable<int> Reports =>
    [
        .. Judgements.SelectMany(judgement => (int[])[judgement.ReportAId, judgement.ReportBId]),
        .. Overrides.Select(set => set.ReportId),
        .. Dismissals.Select(dismissal => dismissal.ReportId),
    ];
}
