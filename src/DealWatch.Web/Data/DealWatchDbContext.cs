using DealWatch.Extraction.Records;
using Microsoft.EntityFrameworkCore;

namespace DealWatch.Web.Data;

public sealed class DealWatchDbContext(DbContextOptions<DealWatchDbContext> options) : DbContext(options)
{
    public DbSet<Article> Articles => Set<Article>();

    public DbSet<DealReport> Reports => Set<DealReport>();

    public DbSet<ReportEvidence> Evidence => Set<ReportEvidence>();

    public DbSet<Deal> Deals => Set<Deal>();

    public DbSet<DealParty> DealParties => Set<DealParty>();

    public DbSet<DealChip> DealChips => Set<DealChip>();

    public DbSet<DealEvent> Events => Set<DealEvent>();

    public DbSet<Company> Companies => Set<Company>();

    public DbSet<CompanyAlias> CompanyAliases => Set<CompanyAlias>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<ArticleFormat>().HaveConversion<EnumTextConverter<ArticleFormat>>().HaveMaxLength(16);
        configurationBuilder.Properties<DealEventKind>().HaveConversion<EnumTextConverter<DealEventKind>>().HaveMaxLength(16);
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
        ConfigureCompanies(modelBuilder);
    }

    private static void ConfigureArticles(ModelBuilder model) => model.Entity<Article>(article =>
    {
        article.Property(a => a.ContentHash).HasMaxLength(64);
        article.HasIndex(a => a.ContentHash).IsUnique();
        article.HasIndex(a => a.SortKey);
    });

    private static void ConfigureReports(ModelBuilder model)
    {
        model.Entity<DealReport>(report =>
        {
            report.HasIndex(r => new { r.ArticleId, r.Ordinal }).IsUnique();
            report.HasOne(r => r.Deal).WithMany(d => d.Reports).HasForeignKey(r => r.DealId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<ReportParty>(party =>
        {
            party.HasOne(p => p.Report).WithMany(r => r.Parties).HasForeignKey(p => p.ReportId);
            party.HasOne(p => p.Company).WithMany().HasForeignKey(p => p.CompanyId).OnDelete(DeleteBehavior.Restrict);
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
        model.Entity<DealEvent>().HasOne(e => e.Report).WithMany().HasForeignKey(e => e.ReportId);
    }

    private static void ConfigureCompanies(ModelBuilder model)
    {
        model.Entity<Company>(company =>
        {
            company.HasIndex(c => c.Slug).IsUnique();
            company.HasIndex(c => c.GazetteerId).IsUnique();
            company.HasOne(c => c.Parent).WithMany().HasForeignKey(c => c.ParentId).OnDelete(DeleteBehavior.SetNull);
        });
        model.Entity<CompanyAlias>(alias =>
        {
            alias.HasIndex(a => new { a.CompanyId, a.Folded }).IsUnique();
            alias.HasIndex(a => a.Folded);
        });
    }
}
