namespace DealWatch.Web.Tests.Http;

/// <summary>Articles to send. Each has a mark that no other has, so that tests do not meet.</summary>
internal static class UploadSamples
{
    public static string Text(string mark) =>
        $"Harbour Lane Computing has agreed to rent servers from Oracle for $310 million over three years.\n\nThe note carries the mark {mark}.\n";
}
