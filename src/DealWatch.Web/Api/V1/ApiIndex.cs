namespace DealWatch.Web.Api.V1;

/// <summary>What the API has.</summary>
/// <param name="Documentation">A page to read and to try it.</param>
/// <param name="OpenApi">The same for programs.</param>
/// <param name="Mcp">Where agents connect.</param>
/// <param name="Lists">Address of each list.</param>
public sealed record ApiIndex(string Version, string Documentation, string OpenApi, string Mcp, IReadOnlyDictionary<string, string> Lists);
