using DealWatch.Extraction.Languages;
using DealWatch.Extraction.Mentions;
using DealWatch.Web.Data;
using Microsoft.Extensions.Options;

namespace DealWatch.Web.Hosting;

/// <summary>Why a program could not start, where it lies in its options, its data or the machine.</summary>
internal static class StartFailure
{
    /// <summary>The reason in a sentence for people; null for a fault of the program itself, which shows where it happened.</summary>
    public static string? Reason(Exception exception) => exception switch
    {
        StorageException or OptionsValidationException or IOException or UnauthorizedAccessException or LanguagePackException or GazetteerException => exception.Message,
        // How the configuration binder says that an option is no number or no truth value.
        InvalidOperationException { InnerException: ArgumentException or FormatException } => exception.Message,
        _ => null,
    };
}
