using System.Globalization;

namespace DealWatch.Web.Wording;

/// <summary>
/// The languages that the pages speak. Only <see cref="CultureInfo.CurrentUICulture"/> carries the choice; <see cref="CultureInfo.CurrentCulture"/> stays
/// invariant, so that forms, addresses, SQL and drawings read and write numbers and days the same way in every language.
/// </summary>
internal static class InterfaceLanguage
{
    public static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>Each beside English has a folder of texts under <c>Wording</c>, named by its two letters.</summary>
    public static readonly IReadOnlyList<CultureInfo> All = [English, CultureInfo.GetCultureInfo("it-IT")];

    public static CultureInfo Current => Find(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName) ?? English;

    /// <summary>How numbers and days are shown. English writes them as files and feeds do.</summary>
    public static CultureInfo Format => Current == English ? CultureInfo.InvariantCulture : Current;

    /// <param name="code">A language tag such as <c>it</c> or <c>it-CH</c>; null when the pages do not speak it.</param>
    public static CultureInfo? Find(string? code) =>
        All.FirstOrDefault(language => string.Equals(language.TwoLetterISOLanguageName, code?.Split('-')[0], StringComparison.OrdinalIgnoreCase));

    /// <summary>As its speakers write it: <c>Italiano</c>.</summary>
    public static string OwnName(CultureInfo language) => language.TextInfo.ToTitleCase(language.Parent.NativeName);

    /// <summary>Commands, feeds, files and what is stored speak English, whatever the language of the machine; a page chooses for itself.</summary>
    public static void StartInEnglish()
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = English;
    }
}
