using DealWatch.Extraction.Records;

namespace DealWatch.Web.Search.Typed;

/// <summary>Reads conditions on numbers and on fields that have only a few values.</summary>
internal static class ConditionReader
{
    /// <summary>A smaller number without a unit is hardly dollars or megawatts.</summary>
    private const decimal BareMoney = 1000;

    /// <summary>More than a gigawatt is a kilowatt more.</summary>
    private const decimal Kilowatt = 0.001m;

    private static readonly IReadOnlyList<(string Word, string Code)> Codes = [.. ValueWords.Languages.Select(pair => (pair.Code, pair.Code)).Distinct(), .. ValueWords.Languages];

    public static void Quantity(FieldWord word, QueryPart part, QueryDraft draft)
    {
        var isValue = word.Field == QueryField.Value;
        var range = isValue
            ? QuantityRange.Read(part.Sign, part.Text, QuantityUnits.Money, 1, BareMoney)
            : QuantityRange.Read(part.Sign, part.Text, QuantityUnits.Power, Kilowatt, decimal.MaxValue);
        if (range is null)
        {
            draft.Refuse(part, isValue
                ? T("“{0}” is no amount in US dollars; write value>10bn, value<=500m or value:1bn..5bn.", part.Text)
                : T("“{0}” is no electric power; write power>1GW or power:200MW..1GW.", part.Text));
            return;
        }

        var filter = draft.Filter;
        draft.Once(
            part,
            range.Least is not null && (isValue ? filter.MinValue : filter.MinPower) is not null || range.Most is not null && (isValue ? filter.MaxValue : filter.MaxPower) is not null,
            isValue
                ? filter with { MinValue = (long?)range.Least ?? filter.MinValue, MaxValue = (long?)range.Most ?? filter.MaxValue }
                : filter with { MinPower = (double?)range.Least ?? filter.MinPower, MaxPower = (double?)range.Most ?? filter.MaxPower });
    }

    public static void Choice(FieldWord word, QueryPart part, QueryDraft draft, DateOnly today)
    {
        switch (word.Field)
        {
            case QueryField.Type when WordChoice.Find(part.Text, ValueWords.Types) is { } type:
                Type(type, part, draft);
                break;
            case QueryField.Type:
                Unknown(part, draft, ValueWords.Offered(ValueWords.Types));
                break;
            case QueryField.Status when WordChoice.Find(part.Text, ValueWords.Statuses) is { } status:
                Status(status, part, draft);
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

    private static void Type(DealType type, QueryPart part, QueryDraft draft)
    {
        var filter = draft.Filter;
        draft.Once(part, part.IsNegated ? filter.NotType : filter.Type, part.IsNegated ? filter with { NotType = type } : filter with { Type = type });
    }

    private static void Status(DealStatus status, QueryPart part, QueryDraft draft)
    {
        var filter = draft.Filter;
        draft.Once(part, part.IsNegated ? filter.NotStatus : filter.Status, part.IsNegated ? filter with { NotStatus = status } : filter with { Status = status });
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
