using DealWatch.Web.Pages.Deals.Editing.Entry;

namespace DealWatch.Web.Pages.Deals.Editing;

internal static class EditingServices
{
    public static IServiceCollection AddEditing(this IServiceCollection services) => services.AddScoped<DealFormReader>();
}
