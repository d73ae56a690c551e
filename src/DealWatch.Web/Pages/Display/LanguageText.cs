using System.Globalization;

namespace DealWatch.Web.Pages.Display;

/// <summary>Names of languages, for those that articles are read in; English names for others.</summary>
internal static class LanguageText
{
    /// <summary><c>Italian</c> for <c>it</c>; the code itself when it has no name.</summary>
    public static string Name(string code)
    {
        try
        {
            var culture = CultureInfo.GetCultureInfo(code, predefinedOnly: true);
            return T(culture.EnglishName);
        }
        catch (CultureNotFoundException)
        {
            return code;
        }
    }
}
