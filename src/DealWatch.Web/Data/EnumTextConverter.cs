using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace DealWatch.Web.Data;

internal sealed class EnumTextConverter<TEnum>() : ValueConverter<TEnum, string>(value => value.ToText(), text => EnumText.Parse<TEnum>(text))
    where TEnum : struct, Enum;
