using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Languages.Quantities;

/// <summary>Compiles a quantities lexicon; a bad entry stops with a message that names file and key.</summary>
internal sealed class QuantityTermsBuilder(string code)
{
    private readonly Dictionary<string, QuantityTerm> _terms = new(StringComparer.Ordinal);
    private readonly HashSet<string> _openEnded = new(StringComparer.Ordinal);
    private readonly PhraseTrie<QuantityTerm> _morphemes = new();

    public static QuantityTerms Compile(string code, QuantityLexicon lexicon, SharedSymbols shared) =>
        new QuantityTermsBuilder(code).Build(lexicon, shared);

    private QuantityTerms Build(QuantityLexicon lexicon, SharedSymbols shared)
    {
        AddNumbers(lexicon.Numbers);
        AddScales(lexicon, shared);
        AddCurrencies(lexicon.Currencies, shared);
        AddQualifiers(lexicon.Qualifiers);
        AddTimes(lexicon);
        AddMeasures(lexicon);
        AddDates(lexicon.Dates);
        AddMarks(shared);

        var phrases = new PhraseTrie<QuantityTerm>();
        foreach (var (phrase, term) in _terms)
        {
            phrases.Add($"*{phrase}{(_openEnded.Contains(phrase) ? "*" : "")}", term);
        }

        return new QuantityTerms(lexicon, phrases, _morphemes);
    }

    private void AddNumbers(NumberWords numbers)
    {
        Require(numbers.Decimal is "." or ",", "numbers.decimal", "is neither '.' nor ','");
        foreach (var (word, value) in numbers.Words)
        {
            Require(value is >= 0 and < 1_000_000, "numbers.words", $"'{word}' is not from 0 to 999999");
            var term = word.EndsWith('-') ? new QuantityTerm { Roles = TermRoles.PrefixOnly } : Term(word, "numbers.words");
            term.Number = value;
            AddMorpheme(word.TrimEnd('-'), term);
        }

        foreach (var (word, value) in numbers.Multipliers)
        {
            Require(value >= 10, "numbers.multipliers", $"'{word}' is below 10");
            var term = Term(word.TrimEnd('*'), "numbers.multipliers");
            term.Multiplier = value;
            term.Roles |= word.EndsWith('*') ? TermRoles.MayOpen : TermRoles.None;
            AddMorpheme(word.TrimEnd('*'), term);
        }

        foreach (var joiner in numbers.CompoundJoiners)
        {
            AddMorpheme(joiner, new QuantityTerm { Roles = TermRoles.CompoundJoiner });
        }

        Fractions(numbers.Fractions);
        Roles(numbers.Joiners, TermRoles.Joiner, "numbers.joiners");
        Roles(numbers.Articles, TermRoles.Article, "numbers.articles");
        Roles(numbers.HalfAfter, TermRoles.HalfAfter, "numbers.halfAfter");
        Roles(numbers.AndMore, TermRoles.AndMore, "numbers.andMore");
        Roles(numbers.Vague, TermRoles.Vague, "numbers.vague");
    }

    private void Fractions(Dictionary<string, decimal> fractions)
    {
        foreach (var (word, value) in fractions)
        {
            Require(value is > 0 and < 1, "numbers.fractions", $"'{word}' is not between 0 and 1");
            Term(word, "numbers.fractions").Fraction = value;
        }
    }

    private void AddScales(QuantityLexicon lexicon, SharedSymbols shared)
    {
        foreach (var (word, value) in lexicon.Scales)
        {
            Require(value is >= 10_000 and <= 1_000_000_000_000_000_000, "scales", $"'{word}' is not from 10^4 to 10^18");
            Term(word, "scales").Scale = value;
        }

        foreach (var (word, value) in shared.ShortScales.Concat(lexicon.ShortScales))
        {
            Require(value is >= 1_000 and <= 1_000_000_000_000, "shortScales", $"'{word}' is not from 10^3 to 10^12");
            Term(word, "shortScales").ShortScale = value;
        }
    }

    private void AddCurrencies(CurrencyWords words, SharedSymbols shared)
    {
        foreach (var (symbol, currency) in shared.Symbols.Concat(words.Symbols))
        {
            Currency(symbol, currency, CurrencyForm.Symbol, "currencies.symbols");
        }

        foreach (var (written, currency) in shared.Codes)
        {
            Currency(written, currency, CurrencyForm.Code, "codes").CurrencyAmbiguous = shared.CapitalCodes.Contains(written);
            foreach (var prefix in shared.CodePrefixes)
            {
                Currency(prefix + written, currency, CurrencyForm.Code, "codePrefixes").ShortScale = shared.ShortScales[prefix];
            }
        }

        foreach (var (currency, names) in words.Names)
        {
            foreach (var name in names)
            {
                var form = words.BeforeNumber.Contains(name) ? CurrencyForm.NameEitherSide : CurrencyForm.Name;
                Currency(name, currency, form, "currencies.names").CurrencyAmbiguous = words.Ambiguous.Contains(name);
            }
        }

        Roles(words.Links, TermRoles.Link, "currencies.links");
        Roles(words.BareFollowers, TermRoles.BareFollower, "currencies.bareFollowers");
        Roles(words.MoneyNouns, TermRoles.MoneyNoun, "currencies.moneyNouns");
    }

    private QuantityTerm Currency(string written, string currency, CurrencyForm form, string key)
    {
        Require(currency.Length == 3 && currency.All(char.IsAsciiLetterUpper), key, $"'{currency}' is no ISO 4217 code");
        var term = Term(written, key);
        term.Currency = currency;
        term.CurrencyForm = form;
        if (form is CurrencyForm.Symbol or CurrencyForm.Code)
        {
            _openEnded.Add(CharClass.Fold(written));
        }

        return term;
    }

    private void AddQualifiers(QualifierWords words)
    {
        QualifiersBefore(words.ApproxBefore, MoneyQualifier.Approx, "qualifiers.approxBefore");
        QualifiersBefore(words.AtLeastBefore, MoneyQualifier.AtLeast, "qualifiers.atLeastBefore");
        QualifiersBefore(words.UpToBefore, MoneyQualifier.UpTo, "qualifiers.upToBefore");
        QualifiersAfter(words.ApproxAfter, MoneyQualifier.Approx, "qualifiers.approxAfter");
        QualifiersAfter(words.AtLeastAfter, MoneyQualifier.AtLeast, "qualifiers.atLeastAfter");
        QualifiersAfter(words.UpToAfter, MoneyQualifier.UpTo, "qualifiers.upToAfter");
        Roles(words.Gap, TermRoles.QualifierGap, "qualifiers.gap");
    }

    /// <summary>Adds the words, and the hyphenated form that they take before a noun: "an up-to-$5-billion deal".</summary>
    private void QualifiersBefore(string[] words, MoneyQualifier qualifier, string key) =>
        Each([.. words, .. words.Where(word => word.Contains(' ')).Select(word => word.Replace(' ', '-'))], key,
            term => term.QualifierBefore = qualifier);

    private void QualifiersAfter(string[] words, MoneyQualifier qualifier, string key) =>
        Each(words, key, term => term.QualifierAfter = qualifier);

    private void AddTimes(QuantityLexicon lexicon)
    {
        Each(lexicon.Periods.PerYear, "periods.perYear", term => term.Period = MoneyPeriod.PerYear);
        Each(lexicon.Periods.PerMonth, "periods.perMonth", term => term.Period = MoneyPeriod.PerMonth);
        foreach (var (word, months) in lexicon.Durations.Units)
        {
            Require(months > 0, "durations.units", $"'{word}' has no length");
            Term(word, "durations.units").DurationUnit = months;
        }

        foreach (var (word, months) in lexicon.Durations.Whole)
        {
            Require(months > 0, "durations.whole", $"'{word}' has no length");
            Term(word, "durations.whole").DurationWhole = months;
        }

        foreach (var (word, months) in lexicon.Durations.Compounds)
        {
            Require(months > 0, "durations.compounds", $"'{word}' has no length");
            var term = Term(word, "durations.compounds");
            term.DurationCompound = months;
            AddMorpheme(word.TrimEnd('*'), term);
        }

        AddYears(lexicon.Years);
        Roles(lexicon.Durations.ArticleUnits, TermRoles.ArticleUnit, "durations.articleUnits");
        Roles(lexicon.Durations.NotBefore, TermRoles.NotBeforeThis, "durations.notBefore");
        Roles(lexicon.Durations.NotAfter, TermRoles.NotAfterThis, "durations.notAfter");
        Roles(lexicon.Ignored, TermRoles.None, "ignored");
    }

    private void AddYears(YearWords years)
    {
        Roles(years.StartBefore, TermRoles.StartBefore, "years.startBefore");
        Roles(years.StartAfter, TermRoles.StartAfter, "years.startAfter");
        Roles(years.EndBefore, TermRoles.EndBefore, "years.endBefore");
        Roles(years.EndAfter, TermRoles.EndAfter, "years.endAfter");
        Roles(years.Gap, TermRoles.YearGap, "years.gap");
    }

    private void AddMeasures(QuantityLexicon lexicon)
    {
        foreach (var (word, megawatts) in lexicon.Power)
        {
            Require(megawatts is >= 0 and <= 1e9, "power", $"'{word}' is out of range");
            Term(word, "power").PowerUnit = megawatts;
        }

        Roles(lexicon.Percent.Before, TermRoles.PercentBefore, "percent.before");
        Roles(lexicon.Percent.After, TermRoles.PercentAfter, "percent.after");
        Roles(lexicon.Chips.Nouns, TermRoles.ChipNoun, "chips.nouns");
        if (lexicon.Numbers.ScalesChain)
        {
            // Digits follow a Latin word without a space: GPU10万枚.
            _openEnded.UnionWith(lexicon.Chips.Nouns.Where(noun => char.IsAsciiLetterOrDigit(noun[^1])).Select(CharClass.Fold));
        }

        Roles(lexicon.Chips.Gap, TermRoles.ChipGap, "chips.gap");
        Roles(lexicon.Chips.Counters, TermRoles.ChipCounter, "chips.counters");
        Roles(lexicon.Ranges.Between, TermRoles.Between, "ranges.between");
        Roles(lexicon.Ranges.And, TermRoles.And, "ranges.and");
        Roles(lexicon.Ranges.From, TermRoles.From, "ranges.from");
        Roles(lexicon.Ranges.To, TermRoles.To, "ranges.to");
    }

    private void AddDates(DateWords dates)
    {
        Require(dates.NumericOrder is "dmy" or "mdy" or "ymd", "dates.numericOrder", "is none of dmy, mdy, ymd");
        foreach (var (word, month) in dates.Months)
        {
            Require(month is >= 1 and <= 12, "dates.months", $"'{word}' is not from 1 to 12");
            Term(word, "dates.months").Month = month;
        }

        Roles(dates.CapitalMonths, TermRoles.CapitalMonth, "dates.capitalMonths");
        Roles(dates.Links, TermRoles.DateLink, "dates.links");
        Roles(dates.Ordinals, TermRoles.Ordinal, "dates.ordinals");
        Each(dates.YearMarks, "dates.yearMarks", term => term.DateMark = DateMark.Year);
        Each(dates.MonthMarks, "dates.monthMarks", term => term.DateMark = DateMark.Month);
        Each(dates.DayMarks, "dates.dayMarks", term => term.DateMark = DateMark.Day);
    }

    private void AddMarks(SharedSymbols shared)
    {
        Roles(shared.AndMore, TermRoles.AndMore, "andMore");
        Roles(shared.To, TermRoles.To, "to");
        QualifiersBefore(shared.About, MoneyQualifier.Approx, "about");
    }

    private void Roles(string[] words, TermRoles role, string key) => Each(words, key, term => term.Roles |= role);

    private void Each(string[] words, string key, Action<QuantityTerm> mark)
    {
        foreach (var word in words)
        {
            mark(Term(word, key));
        }
    }

    private QuantityTerm Term(string phrase, string key)
    {
        var folded = CharClass.Fold(phrase.TrimEnd('*'));
        Require(folded.Trim().Length > 0 && folded[0] != '*', key, $"the entry '{phrase}' is empty or begins with a star");
        if (phrase.EndsWith('*'))
        {
            _openEnded.Add(folded);
        }

        if (!_terms.TryGetValue(folded, out var term))
        {
            _terms.Add(folded, term = new QuantityTerm());
        }

        return term;
    }

    private void AddMorpheme(string word, QuantityTerm term) => _morphemes.Add($"*{word}*", term);

    private void Require(bool holds, string key, string problem)
    {
        if (!holds)
        {
            throw new LanguagePackException($"{code}/quantities.json", $"key '{key}': {problem}");
        }
    }
}
