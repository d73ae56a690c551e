namespace DealWatch.Web.Learning;

/// <summary>An article that people have labelled, as the two files that training reads.</summary>
/// <param name="Id">Name of both files, without ending; made from the text, so that it is the same every time.</param>
/// <param name="Labels">Content of the JSON file.</param>
/// <param name="Text">Content of the Markdown file.</param>
/// <param name="Deals">Number of labelled deals; 0 for an article that tells of none.</param>
internal sealed record LabelledText(string Id, string Labels, string Text, int Deals);
