var app = WebApplication.CreateBuilder(args).Build(); app.MapGet("/", () => "DealWatch"); app.Run();
