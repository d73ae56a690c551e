using DealWatch.Web.Data;

namespace DealWatch.Web.Reviewing;

internal static class OpenQuestions
{
    /// <summary>Parties of deals that no gazetteer has, and of which nobody has said what they are.</summary>
    public static IQueryable<Company> OpenNames(this DealWatchDbContext db) => db.Companies
        .Where(company => company.Stake != null && company.GazetteerId == null && company.MergedIntoId == null
            && !db.CompanySteps.Any(step => step.CompanyId == company.Id && step.UndoneAt == null && (step.Kind == CompanyStepKind.Created || step.Kind == CompanyStepKind.NotCompany)));

    /// <summary>What people said of such names, and what holds.</summary>
    public static IQueryable<CompanyStep> NameAnswers(this DealWatchDbContext db) => db.CompanySteps
        .Where(step => step.UndoneAt == null && step.CompanyId != null && step.Company!.GazetteerId == null
            && (step.Kind == CompanyStepKind.Created || step.Kind == CompanyStepKind.NotCompany || step.Kind == CompanyStepKind.Merged));

    /// <summary>Articles with large sums from which no deal was read, and of which nobody has said whether that is right.</summary>
    public static IQueryable<Article> OpenArticles(this DealWatchDbContext db) => db.Articles
        .Where(article => article.Stake != null && !db.Verdicts.Any(verdict => verdict.ArticleId == article.Id && verdict.Edit!.UndoneAt == null));
}
