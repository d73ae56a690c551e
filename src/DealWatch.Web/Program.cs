using DealWatch.Web.Data;
using DealWatch.Web.Hosting;
using DealWatch.Web.Search;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.WebHost.UseStaticWebAssets();
builder.Services.AddStorage();
builder.Services.AddSearch();
builder.Services.AddScoped<CspNonce>();
builder.Services.AddRazorPages();

var app = builder.Build();
await app.Services.GetRequiredService<Storage>().OpenAsync(CancellationToken.None);
app.UseSecurityHeaders();
app.UseStatusCodePagesWithReExecute("/error/{0}");
app.MapStaticAssets();
app.MapRazorPages();
await app.RunAsync();

public partial class Program;
