namespace DealWatch.Extraction.Mentions.Cues;

/// <summary>What a word or phrase of a lexicon says about the deal around it. A pack's <c>cues.json</c> lists the phrases of each.</summary>
internal enum Cue
{
    /// <summary>Verbs and nouns whose subject gets compute, chips, space or power: buy, order, rent, lease from, tap, commit to spend.</summary>
    Buy,

    /// <summary>Verbs and nouns whose subject supplies compute, chips, space or power: provide, supply, sell, host, deliver.</summary>
    Supply,

    /// <summary>Verbs whose subject gives equity or pledges spending: invest, back, pour, pledge, take a stake.</summary>
    Invest,

    /// <summary>Verbs whose subject receives equity or other money: raise, receive funding, secure investment, be backed by.</summary>
    Raise,

    /// <summary>Verbs whose subject gives debt: lend, finance, underwrite, guarantee.</summary>
    Lend,

    /// <summary>Verbs whose subject receives debt: borrow, take out a loan, secure a credit facility.</summary>
    Borrow,

    /// <summary>Verbs whose subject buys a company: acquire, take over, merge.</summary>
    Acquire,

    /// <summary>Verbs of building and operating sites: build, construct, develop, expand, open.</summary>
    Build,

    /// <summary>Verbs of agreeing that say no direction: sign, agree, strike, ink, close, reach.</summary>
    Sign,

    /// <summary>Verbs of announcing: announce, unveil, confirm, disclose.</summary>
    Announce,

    /// <summary>Verbs and nouns of a symmetric tie: partner, team up, join forces, partnership, collaboration, alliance, joint venture.</summary>
    Partner,

    /// <summary>Designing chips together: co-develop, custom chip, design with.</summary>
    Design,

    /// <summary>Nouns for a deal of any type: deal, agreement, contract, accord, order, pact, commitment.</summary>
    Deal,

    /// <summary>Nouns for equity: investment, stake, shares, funding round, equity, series B.</summary>
    Investment,

    /// <summary>Nouns for debt: loan, credit facility, bond, notes, debt financing, backstop.</summary>
    Debt,

    /// <summary>Nouns for buying a company: acquisition, takeover, buyout, merger.</summary>
    Acquisition,

    /// <summary>Nouns for capacity: cloud, computing power, compute capacity, cloud services, GPU capacity.</summary>
    Compute,

    /// <summary>Nouns for hardware: chips, GPUs, accelerators, servers, processors, systems.</summary>
    Chip,

    /// <summary>Nouns for sites: data center, campus, facility, hosting, colocation.</summary>
    Site,

    /// <summary>Nouns for power supply: electricity, power purchase agreement, reactor, fuel cells, turbines, nuclear plant, grid.</summary>
    Electricity,

    /// <summary>Negotiation or intention without commitment: in talks, negotiating, considering, weighing, could, may, hopes to.</summary>
    Talks,

    /// <summary>Unnamed sources or other media: reportedly, according to people familiar, sources say, is said to.</summary>
    Reported,

    /// <summary>A publicly announced plan: plans to, will, intends to, letter of intent, memorandum.</summary>
    Planned,

    /// <summary>A deal that is over: terminated, cancelled, ended, expired, walked away, scrapped, voted down, no longer, was bound by.</summary>
    Ended,

    /// <summary>Denials and negation: denied, not, no deal, without a deal.</summary>
    Denied,

    /// <summary>A deal that grows: expand, extend, additional, further, increase.</summary>
    Expanded,

    /// <summary>A total over several deals: bringing the total to, in total, altogether, so far, combined.</summary>
    Cumulative,

    /// <summary>A part of a larger amount: of which, including, part of, first tranche.</summary>
    PartOf,

    /// <summary>Revenue, sales, profit, backlog, earnings.</summary>
    Revenue,

    /// <summary>Valuation and market value: valued at, valuation, market cap.</summary>
    Valuation,

    /// <summary>Own spending guidance: capex, capital expenditure, spending this year.</summary>
    Capex,

    /// <summary>Market size, forecasts of a sector: market, industry, worldwide, analysts expect.</summary>
    Market,

    /// <summary>Share price moves: shares rose, stock, percent, per share, IPO, listing.</summary>
    Shares,

    /// <summary>Amounts of another thing: fine, salary, cost, price, tax, grant, fund size, jobs, savings.</summary>
    OtherMoney,

    /// <summary>Earlier events: previously, last year, earlier, in the past, since, already, at the time.</summary>
    Background,

    /// <summary>Lists of comparables and rivals: rivals, competitors, such as, like, including, compared with, similar, customers include.</summary>
    Others,

    /// <summary>Exclusivity and preference: exclusive, primary provider, preferred, sole.</summary>
    Exclusive,

    /// <summary>Titles and speech around people: CEO, chief executive, founder, analyst, said, told, minister.</summary>
    Person,

    /// <summary>Nouns that mark the name next to them as an organisation: company, startup, group, firm, provider, operator, maker, giant, bank, fund.</summary>
    Org,

    /// <summary>Joins a counterparty: with, together with, between.</summary>
    With,

    /// <summary>Source of what is got: from.</summary>
    From,

    /// <summary>Receiver of what is given: to.</summary>
    To,

    /// <summary>What money goes into: in, into.</summary>
    In,

    /// <summary>Agent of a passive: by.</summary>
    By,

    /// <summary>Belonging: of, 's.</summary>
    Of,

    /// <summary>Purpose, price or beneficiary: for.</summary>
    For,

    /// <summary>Coordination: and, as well as, along with.</summary>
    And,

    /// <summary>Particle after a subject or topic (は, が, 는, 이); empty in languages without one.</summary>
    SubjectMark,

    /// <summary>Particle after an object (を, 를, 把); empty in languages without one.</summary>
    ObjectMark,

    /// <summary>Permission, rules and courts: licence, permit, approval, export controls, antitrust, lawsuit.</summary>
    Regulation,
}
