using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace DealWatch.Web.Data;

/// <summary>SQLite forgets the kind of a <see cref="DateTime"/>; every stored instant is UTC.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    value => value.ToUniversalTime(),
    value => DateTime.SpecifyKind(value, DateTimeKind.Utc));
