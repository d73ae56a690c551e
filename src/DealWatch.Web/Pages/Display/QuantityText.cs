using DealWatch.Extraction.Records;
using DealWatch.Web.Wording;

namespace DealWatch.Web.Pages.Display;

/// <summary>Counts, electric power, chips and probabilities written for people.</summary>
internal static class QuantityText
{
    /// <summary>Gigawatts from 1,000 MW: <c>4.5 GW</c>, <c>300 MW</c>.</summary>
    public static string Power(double megawatts) => megawatts >= 1000
        ? $"{(megawatts / 1000).ToString("#,0.##", InterfaceLanguage.Format)} GW"
        : $"{megawatts.ToString("#,0.##", InterfaceLanguage.Format)} MW";

    public static string ExactPower(double megawatts) => $"{megawatts.ToString("#,0.###", InterfaceLanguage.Format)} MW";

    public static string Chip(DealChip chip) => Chip(chip.Vendor, chip.Model, chip.Quantity);

    /// <summary><c>100,000 Nvidia GB300</c>; "chips" stands in when neither vendor nor model is known.</summary>
    public static string Chip(string? vendor, string? model, long? quantity)
    {
        var repeats = vendor is not null && model is not null && model.StartsWith(vendor, StringComparison.OrdinalIgnoreCase);
        var name = repeats ? model! : string.Join(' ', new[] { vendor, model }.Where(part => !string.IsNullOrEmpty(part)));
        name = name.Length == 0 ? T("chips") : name;
        return quantity is { } count ? $"{Number(count)} {name}" : name;
    }

    public static string Number(long number) => number.ToString("N0", InterfaceLanguage.Format);

    /// <summary>A number with its words. The catalogs have them with the place of the number: <c>{0} deal</c>, <c>{0} deals</c>.</summary>
    public static string Count(long number, string one, string many) => T("{0} " + (number == 1 ? one : many), Number(number));

    /// <summary>Whole per cent; never 100 for less than certainty.</summary>
    public static string Confidence(double probability)
    {
        var percent = (int)Math.Round(probability * 100, MidpointRounding.AwayFromZero);
        return $"{(percent == 100 && probability < 1 ? 99 : percent)}%";
    }
}
