namespace DealWatch.Extraction.Mentions.Companies;

/// <summary>One name by which an article may call a company.</summary>
/// <param name="Text">The name as newspapers write it, in any script.</param>
/// <param name="Company">The company that it means.</param>
/// <param name="IsBrand">Whether it names a unit or cloud of the company (AWS) rather than the company.</param>
/// <param name="IsAmbiguous">Whether it is an ordinary word too, so that only context tells.</param>
internal sealed record CompanyName(string Text, Company Company, bool IsBrand, bool IsAmbiguous);
