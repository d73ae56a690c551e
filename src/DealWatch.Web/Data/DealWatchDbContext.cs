using DealWatch.Extraction.Records;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Data;

public sealed class DealWatchDbContext(DbContextOptions<DealWatchDbContext> options) : DbContext(options)
{
    public DbSet<Article> Articles => Set<Article>();

    public DbSet<ArticleSum> ArticleSums => Set<ArticleSum>();

    public DbSet<DealReport> Reports => Set<DealReport>();

    public DbSet<ReportEvidence> Evidence => Set<ReportEvidence>();

    public DbSet<Deal> Deals => Set<Deal>();

    public DbSet<DealParty> DealParties => Set<DealParty>();

    public DbSet<DealChip> DealChips => Set<DealChip>();

    public DbSet<DealEvent> Events => Set<DealEvent>();

    public DbSet<DealField> DealFields => Set<DealField>();

    public DbSet<DealDoubt> Doubts => Set<DealDoubt>();

    public DbSet<ReportPair> ReportPairs => Set<ReportPair>();

    public DbSet<Edit> Edits => Set<Edit>();

    public DbSet<Judgement> Judgements => Set<Judgement>();

    public DbSet<FieldOverride> Overrides => Set<FieldOverride>();

    public DbSet<Dismissal> Dismissals => Set<Dismissal>();

    public DbSet<ArticleVerdict> Verdicts => Set<ArticleVerdict>();

    public DbSet<Company> Companies => Set<Company>();

    public DbSet<CompanyAlias> CompanyAliases => Set<CompanyAlias>();

    public DbSet<CompanyStep> CompanySteps => Set<CompanyStep>();

    public DbSet<ExtractionRun> Runs => Set<ExtractionRun>();

    public DbSet<RunChange> RunChanges => Set<RunChange>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<ArticleFormat>().HaveConversion<EnumTextConverter<ArticleFormat>>().HaveMaxLength(16);
        configurationBuilder.Properties<DealEventKind>().HaveConversion<EnumTextConverter<DealEventKind>>().HaveMaxLength(16);
        configurationBuilder.Properties<ReviewKind>().HaveConversion<EnumTextConverter<ReviewKind>>().HaveMaxLength(16);
        configurationBuilder.Properties<EditKind>().HaveConversion<EnumTextConverter<EditKind>>().HaveMaxLength(16);
        configurationBuilder.Properties<CompanyStepKind>().HaveConversion<EnumTextConverter<CompanyStepKind>>().HaveMaxLength(16);
        configurationBuilder.Properties<RunChangeKind>().HaveConversion<EnumTextConverter<RunChangeKind>>().HaveMaxLength(16);
        configurationBuilder.Properties<DateBound>().HaveConversion<EnumTextConverter<DateBound>>().HaveMaxLength(16);
        configurationBuilder.Properties<MoneyEffect>().HaveConversion<EnumTextConverter<MoneyEffect>>().HaveMaxLength(16);
        configurationBuilder.Properties<FieldRule>().HaveConversion<EnumTextConverter<FieldRule>>().HaveMaxLength(16);
        configurationBuilder.Properties<ValueSense>().HaveConversion<EnumTextConverter<ValueSense>>().HaveMaxLength(16);
        configurationBuilder.Properties<DealType>().HaveConversion<EnumTextConverter<DealType>>().HaveMaxLength(16);
        configurationBuilder.Properties<DealStatus>().HaveConversion<EnumTextConverter<DealStatus>>().HaveMaxLength(16);
        configurationBuilder.Properties<PartyRole>().HaveConversion<EnumTextConverter<PartyRole>>().HaveMaxLength(16);
        configurationBuilder.Properties<MoneyQualifier>().HaveConversion<EnumTextConverter<MoneyQualifier>>().HaveMaxLength(16);
        configurationBuilder.Properties<MoneyPeriod>().HaveConversion<EnumTextConverter<MoneyPeriod>>().HaveMaxLength(16);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ConfigureArticles(modelBuilder);
        ConfigureReports(modelBuilder);
        ConfigureDeals(modelBuilder);
        ConfigureEdits(modelBuilder);
        ConfigureCompanies(modelBuilder);
        ConfigureRuns(modelBuilder);
    }

    private static void ConfigureArticles(ModelBuilder model) => model.Entity<Article>(article =>
    {
        article.Property(a => a.ContentHash).HasMaxLength(64);
        article.HasIndex(a => a.ContentHash).IsUnique();
        article.HasIndex(a => a.SortKey);
        article.HasIndex(a => new { a.Stake, a.Id }).IsDescending(true, false).HasFilter("Stake IS NOT NULL");
    });

    private static void ConfigureReports(ModelBuilder model)
    {
        model.Entity<DealReport>(report =>
        {
            report.HasIndex(r => new { r.ArticleId, r.Ordinal }).IsUnique();
            report.HasIndex(r => r.HomeDealId);
            report.Property(r => r.Sense).HasDefaultValue(ValueSense.Plain).HasSentinel(ValueSense.Plain);
            report.HasOne(r => r.Deal).WithMany(d => d.Reports).HasForeignKey(r => r.DealId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<ReportParty>(party =>
        {
            party.HasOne(p => p.Report).WithMany(r => r.Parties).HasForeignKey(p => p.ReportId);
            party.HasOne(p => p.Company).WithMany().HasForeignKey(p => p.CompanyId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<ReportPair>(pair =>
        {
            pair.HasKey(p => new { p.LowCompanyId, p.HighCompanyId, p.ReportId });
            pair.HasIndex(p => new { p.LowCompanyId, p.HighCompanyId, p.GroupId });
            pair.HasOne(p => p.Report).WithMany(r => r.Pairs).HasForeignKey(p => p.ReportId);
        });
        model.Entity<ReportChip>().HasOne(c => c.Report).WithMany(r => r.Chips).HasForeignKey(c => c.ReportId);
        model.Entity<ReportEvidence>().HasOne(e => e.Report).WithMany(r => r.Evidence).HasForeignKey(e => e.ReportId);
    }

    private static void ConfigureDeals(ModelBuilder model)
    {
        model.Entity<Deal>(deal =>
        {
            deal.HasIndex(d => d.SortKey);
            deal.HasIndex(d => new { d.Status, d.AmountUsd });
            deal.Property(d => d.CloudProvider).UseCollation("NOCASE");
        });
        model.Entity<DealParty>(party =>
        {
            party.HasIndex(p => new { p.CompanyId, p.DealId });
            party.HasOne(p => p.Company).WithMany().HasForeignKey(p => p.CompanyId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<DealChip>(chip =>
        {
            chip.Property(c => c.Vendor).UseCollation("NOCASE");
            chip.HasIndex(c => new { c.Vendor, c.DealId });
        });
        model.Entity<DealEvent>(step =>
        {
            step.HasOne(e => e.Report).WithMany().HasForeignKey(e => e.ReportId);
            step.HasOne(e => e.TotalReport).WithMany().HasForeignKey(e => e.TotalReportId);
            step.Property(e => e.Bound).HasDefaultValue(DateBound.On).HasSentinel(DateBound.On);
            step.Property(e => e.Effect).HasDefaultValue(MoneyEffect.None).HasSentinel(MoneyEffect.None);
        });
        model.Entity<DealField>(field =>
        {
            field.HasKey(f => new { f.DealId, f.Field });
            field.HasIndex(f => new { f.Stake, f.DealId, f.Field }, "IX_DealFields_Conflict").IsDescending(true, false, false).HasFilter("Conflict");
            field.HasIndex(f => new { f.Stake, f.DealId, f.Field }, "IX_DealFields_Unsure").IsDescending(true, false, false).HasFilter("IsUnsure");
        });
        model.Entity<DealDoubt>(doubt =>
        {
            doubt.HasIndex(d => new { d.LowCompanyId, d.HighCompanyId });
            doubt.HasOne(d => d.ReportA).WithMany().HasForeignKey(d => d.ReportAId);
            doubt.HasOne(d => d.ReportB).WithMany().HasForeignKey(d => d.ReportBId);
            doubt.HasIndex(d => new { d.Stake, d.ReportAId, d.ReportBId }).IsDescending(true, false, false);
        });
    }

    /// <summary>A report that a person's word hangs on cannot be deleted.</summary>
    private static void ConfigureEdits(ModelBuilder model)
    {
        model.Entity<Edit>(edit =>
        {
            edit.HasIndex(e => e.DealId);
            edit.HasIndex(e => new { e.UndoneAt, e.Id }, "IX_Edits_Answers").HasFilter("Question IS NOT NULL");
            edit.Ignore(e => e.Reports);
        });
        model.Entity<ArticleVerdict>().HasOne(v => v.Article).WithMany().HasForeignKey(v => v.ArticleId);
        model.Entity<Judgement>(judgement =>
        {
            judgement.HasOne(j => j.ReportA).WithMany().HasForeignKey(j => j.ReportAId).OnDelete(DeleteBehavior.Restrict);
            judgement.HasOne(j => j.ReportB).WithMany().HasForeignKey(j => j.ReportBId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<FieldOverride>(field =>
        {
            field.HasIndex(o => new { o.ReportId, o.Field });
            field.HasOne(o => o.Report).WithMany().HasForeignKey(o => o.ReportId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<OverrideParty>(party =>
        {
            party.HasOne(p => p.Override).WithMany(o => o.Parties).HasForeignKey(p => p.OverrideId);
            party.HasOne(p => p.Company).WithMany().HasForeignKey(p => p.CompanyId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<Dismissal>(dismissal =>
        {
            dismissal.HasOne(d => d.Report).WithMany().HasForeignKey(d => d.ReportId).OnDelete(DeleteBehavior.Restrict);
            dismissal.HasOne(d => d.BesideReport).WithMany().HasForeignKey(d => d.BesideReportId).OnDelete(DeleteBehavior.Restrict);
        });
    }

    private static void ConfigureCompanies(ModelBuilder model)
    {
        model.Entity<Company>(company =>
        {
            company.HasIndex(c => c.Slug).IsUnique();
            company.HasIndex(c => c.GazetteerId).IsUnique();
            company.HasIndex(c => new { c.Stake, c.Id }).IsDescending(true, false).HasFilter("Stake IS NOT NULL");
            company.HasOne(c => c.Parent).WithMany().HasForeignKey(c => c.ParentId).OnDelete(DeleteBehavior.SetNull);
            company.HasOne(c => c.MergedInto).WithMany().HasForeignKey(c => c.MergedIntoId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<CompanyAlias>(alias =>
        {
            alias.HasIndex(a => new { a.CompanyId, a.Folded }).IsUnique();
            alias.HasIndex(a => a.Folded);
        });
        model.Entity<CompanyStep>(step =>
        {
            step.HasIndex(s => new { s.CompanyId, s.Kind });
            step.HasIndex(s => s.Folded);
            step.HasOne(s => s.Company).WithMany().HasForeignKey(s => s.CompanyId).OnDelete(DeleteBehavior.SetNull);
            step.HasOne(s => s.Other).WithMany().HasForeignKey(s => s.OtherId).OnDelete(DeleteBehavior.SetNull);
            step.HasOne(s => s.FromOther).WithMany().HasForeignKey(s => s.FromOtherId).OnDelete(DeleteBehavior.SetNull);
        });
    }

    private static void ConfigureRuns(ModelBuilder model) => model.Entity<RunChange>(change =>
    {
        change.HasOne(c => c.Run).WithMany(run => run.Changes).HasForeignKey(c => c.RunId);
        change.HasOne(c => c.Article).WithMany().HasForeignKey(c => c.ArticleId);
    });
}
