namespace DealWatch.Web.Pages.Error;

/// <summary>What an error page says: what happened, and what to do next.</summary>
internal sealed record ErrorText(string Title, string Happened, string Next)
{
    public static ErrorText Of(int status) => status switch
    {
        400 => new(
            "The request was not understood",
            "The form had expired, or the address or the form held something that could not be read.",
            "Go back, load the page again and send it once more. What you typed is usually still in the form."),
        404 => new(
            "There is nothing at this address",
            "The deal, company or article may have been removed, or the address is incomplete.",
            "Search for it above, or start from the timeline."),
        413 => new(
            "That is too large",
            "What was sent exceeds the limit, and nothing of it was stored.",
            "Go back: the text is still in the form. Send a shorter text, fewer files at once, or only the article's own text."),
        429 => new(
            "Too many articles at once",
            "This computer sent many articles in a short time, so the last one was not taken.",
            "Wait a minute, go back and send it again. For many files, use the command ingest."),
        500 => new(
            "Something went wrong here",
            "The page could not be made. Articles and deals that were stored are not affected.",
            "Try again. If it happens once more, the log in the data folder tells why."),
        _ => new(
            "The request could not be answered",
            "The server declined it.",
            "Start again from the timeline."),
    };
}
