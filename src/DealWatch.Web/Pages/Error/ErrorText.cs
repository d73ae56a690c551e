namespace DealWatch.Web.Pages.Error;

/// <summary>What an error page says: what happened, and what to do next.</summary>
internal sealed record ErrorText(string Title, string Happened, string Next)
{
    public static ErrorText Of(int status) => status switch
    {
        400 => new(
            T("The request was not understood"),
            T("The form had expired, or the address or the form held something that could not be read."),
            T("Go back, load the page again and send it once more. What you typed is usually still in the form.")),
        404 => new(
            T("There is nothing at this address"),
            T("The deal, company or article may have been removed, or the address is incomplete."),
            T("Search for it above, or start from the timeline.")),
        413 => new(
            T("That is too large"),
            T("What was sent exceeds the limit, and nothing of it was stored."),
            T("Go back: the text is still in the form. Send a shorter text, fewer files at once, or only the article's own text.")),
        429 => new(
            T("Too many articles at once"),
            T("This computer sent many articles in a short time, so the last one was not taken."),
            T("Wait a minute, go back and send it again. For many files, use the command ingest.")),
        500 => new(
            T("Something went wrong here"),
            T("The page could not be made. Articles and deals that were stored are not affected."),
            T("Try again. If it happens once more, the log in the data folder tells why.")),
        _ => new(
            T("The request could not be answered"),
            T("The server declined it."),
            T("Start again from the timeline.")),
    };
}
