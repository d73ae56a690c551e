using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace DealWatch.Web.Data;

/// <summary>Lets <c>dotnet ef migrations add</c> build the model without starting the app.</summary>
internal sealed class DesignTimeDbContextFactory : IDesignTimeDbContextFactory<DealWatchDbContext>
{
    public DealWatchDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<DealWatchDbContext>().UseSqlite("Data Source=:memory:").Options);
}
