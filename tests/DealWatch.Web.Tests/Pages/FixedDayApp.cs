using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace DealWatch.Web.Tests.Pages;

/// <summary>The sample library as it is read on 5 January 2027.</summary>
public sealed class FixedDayApp : PagesApp
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(new FixedClock(new DateTimeOffset(2027, 1, 5, 12, 0, 0, TimeSpan.Zero))));
    }
}
