namespace DealWatch.Web.Tests.Http;

/// <summary>The words on the form for a new article.</summary>
internal static class UploadLabels
{
    public const string Address = "/articles/new";
    public const string Text = "Text of the article";
    public const string Files = "Or files, chosen or dropped here";
    public const string Title = "Title";
    public const string Published = "Date of publication";
    public const string Publisher = "Publisher";
    public const string Url = "Address";
    public const string Language = "Language";
    public const string Show = "Show what is found";
    public const string Save = "Save the article";
}
