using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DealWatch.Web.Data;

/// <summary>The short text of an enumeration's members (<c>per_year</c>) in the database, in addresses and in what leaves.</summary>
public static class EnumText
{
    public static string ToText<TEnum>(this TEnum value)
        where TEnum : struct, Enum => Names<TEnum>.TextOf[value];

    public static TEnum Parse<TEnum>(string text)
        where TEnum : struct, Enum => Names<TEnum>.ValueOf[text];

    private static class Names<TEnum>
        where TEnum : struct, Enum
    {
        public static readonly Dictionary<TEnum, string> TextOf = Enum.GetValues<TEnum>().ToDictionary(value => value, Name);
        public static readonly Dictionary<string, TEnum> ValueOf = TextOf.ToDictionary(pair => pair.Value, pair => pair.Key);

        private static string Name(TEnum value) =>
            typeof(TEnum).GetField(value.ToString())!.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name
            ?? JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
    }
}
