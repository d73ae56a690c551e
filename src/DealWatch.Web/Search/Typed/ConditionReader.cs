using DealWatch.Extraction.Records;

namespace DealWatch.Web.Search.Typed;

/// <summary>Reads conditions on numbers and on fields that have only a few values.</summary>
internal static class ConditionReader
{
    /// <summary>A smaller number without a unit is hardly dollars or megawatts.</summary>
    private const decimal BareMoney = 1000;

    private static readonly IReadOnlyList<(string Word, string Code)> Codes = [.. ValueWords.Languages.Select(pair => (pair.Code, pair.Code)).Distinct(), .. ValueWords.Languages];

    public static void Quantity(FieldWord word, QueryPart part, QueryDraft draft)
    {
        var isValue = word.Field == QueryField.Value;
        var range = isValue
            ? QuantityRange.Read(part.Sign, part.Text, QuantityUnits.Money, BareMoney)
            : QuantityRange.Read(part.Sign, part.Text, QuantityUnits.Power, decimal.MaxValue);
        if (range is null)
        {
            draft.Refuse(part, isValue
                ? T("“{0}” is no amount in US dollars; write value>10bn, value<=500m or value:1bn..5bn.", part.Text)
                : T("“{0}” is no electric power; write power>1GW or power:200MW..1GW.", part.Text));
            return;
        }

        var filter = draft.Filter;
        var (hasLeast, hasMost) = isValue
            ? ((filter.MinValue ?? filter.AboveValue) is not null, (filter.MaxValue ?? filter.BelowValue) is not null)
            : ((filter.MinPower ?? filter.AbovePower) is not null, (filter.MaxPower ?? filter.BelowPower) is not null);
        draft.Once(part, (hasLeast && range.Least is not null) || (hasMost && range.Most is not null), isValue ? WithValue(filter, range) : WithPower(filter, range));
    }

    public static void Choice(FieldWord word, QueryPart part, QueryDraft draft, DateOnly today)
    {
        switch (word.Field)
        {
            case QueryField.Type when WordChoice.Find(part.Text, ValueWords.Types) is { } type:
                draft.Once(part, draft.Filter.Type, draft.Filter with { Type = type });
                break;
            case QueryField.Type:
                Unknown(part, draft, ValueWords.Offered(ValueWords.Types));
                break;
            case QueryField.Status when WordChoice.Find(part.Text, ValueWords.Statuses) is { } status:
                draft.Once(part, draft.Filter.Status, draft.Filter with { Status = status });
                break;
            case QueryField.Status:
                Unknown(part, draft, ValueWords.Offered(ValueWords.Statuses));
                break;
            case QueryField.Is when WordChoice.Find(part.Text, ValueWords.Traits) is { } trait:
                Trait(trait, part, draft, today);
                break;
            case QueryField.Is:
                Unknown(part, draft, ValueWords.Offered(ValueWords.Traits));
                break;
            case QueryField.Source:
                draft.Once(part, draft.Filter.Publisher, draft.Filter with { Publisher = part.Text });
                break;
            default:
                Language(part, draft);
                break;
        }
    }

    private static DealFilter WithValue(DealFilter filter, QuantityRange range)
    {
        var (least, most) = ((long?)range.Least, (long?)range.Most);
        return range.IsOpen
            ? filter with { AboveValue = least ?? filter.AboveValue, BelowValue = most ?? filter.BelowValue }
            : filter with { MinValue = least ?? filter.MinValue, MaxValue = most ?? filter.MaxValue };
    }

    private static DealFilter WithPower(DealFilter filter, QuantityRange range)
    {
        var (least, most) = ((double?)range.Least, (double?)range.Most);
        return range.IsOpen
            ? filter with { AbovePower = least ?? filter.AbovePower, BelowPower = most ?? filter.BelowPower }
            : filter with { MinPower = least ?? filter.MinPower, MaxPower = most ?? filter.MaxPower };
    }

    private static void Trait(DealTrait trait, QueryPart part, QueryDraft draft, DateOnly today)
    {
        var filter = draft.Filter;
        switch (trait)
        {
            case DealTrait.Ended or DealTrait.Signed:
                draft.Once(part, filter.Status, filter with { Status = trait == DealTrait.Ended ? DealStatus.Ended : DealStatus.Signed });
                break;
            case DealTrait.Main or DealTrait.Background:
                draft.Once(part, filter.Scope, filter with { Scope = trait == DealTrait.Main ? DealScope.Main : DealScope.Background });
                break;
            case DealTrait.New:
                draft.Once(part, filter.Since, filter with { Since = SinceDay.Week.Start(today) });
                break;
            case DealTrait.Unsummed:
                draft.Filter = filter with { Unsummed = true };
                break;
            case DealTrait.Double:
                draft.Filter = filter with { PossibleDouble = true };
                break;
            default:
                draft.Filter = filter with { Conflict = true };
                break;
        }
    }

    private static void Language(QueryPart part, QueryDraft draft)
    {
        var folded = SearchText.Fold(part.Text);
        var meant = Codes.Where(pair => SearchText.Fold(pair.Word) == folded).Select(pair => pair.Code).FirstOrDefault();
        if (meant is null)
        {
            Unknown(part, draft, ValueWords.Languages.Select(pair => pair.Code).Distinct());
        }
        else
        {
            draft.Once(part, draft.Filter.Language, draft.Filter with { Language = meant });
        }
    }

    private static void Unknown(QueryPart part, QueryDraft draft, IEnumerable<string> words)
    {
        var choices = words.ToList();
        var meant = WordChoice.Nearest(part.Text, choices);
        draft.Refuse(part, meant is null
            ? T("“{0}” is none of these: {1}.", part.Text, string.Join(", ", choices))
            : T("“{0}” is none of these: {1}; did you mean {2}?", part.Text, string.Join(", ", choices), meant));
    }
}
