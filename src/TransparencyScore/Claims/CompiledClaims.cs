using TransparencyScore.Rules;
using TransparencyScore.Signals;

namespace TransparencyScore.Claims;

/// <summary>A list of the rule set as the claims ledger looks it up: its set in the <see cref="PhraseIndex"/> and its entries by number.</summary>
internal sealed record NameSet(int Set, IReadOnlyList<WordListEntry> Entries);

/// <summary>What <c>claims.json</c> names, ready to be looked up. Immutable; safe for concurrent use.</summary>
internal sealed record CompiledClaims(
    ClaimsDefinition Definition,
    UnitTable Units,
    NameSet? Numbers,
    NameSet? Ranges,
    NameSet Metrics,
    NameSet? Benchmarks,
    NameSet? Increase,
    NameSet? Decrease,
    NameSet? NoResults,
    IReadOnlyList<NameSet> Named,
    NameSet? Vague,
    NameSet? Comparisons,
    NameSet? ThirdPartyNames,
    NameSet? CustomerNames,
    CompiledContext Context)
{
    /// <summary>Indexes the lists of <c>claims.json</c>; null for a rule set without one.</summary>
    public static CompiledClaims? Of(RuleSet rules, SignalCompiler compiler, CompiledContext context)
    {
        if (rules.Claims is not { } claims)
        {
            return null;
        }

        NameSet Set(NameReference list) => new(compiler.ListSet(list.Id), rules.Lists[list.Id].Entries);
        NameSet? Maybe(NameReference? list) => list is null ? null : Set(list);
        var (reading, topics) = (claims.Reading, claims.Topics);
        return new CompiledClaims(
            claims, new UnitTable(rules.Lists[reading.Units.Id], reading.Per is { } per ? rules.Lists[per.Id] : null),
            Maybe(reading.Numbers), Maybe(reading.Ranges), Set(topics.Metrics), Maybe(topics.Benchmarks), Maybe(topics.Increase), Maybe(topics.Decrease), Maybe(topics.NoResults),
            [.. claims.Baselines.Named.Select(Set)], Maybe(claims.Baselines.Vague), Maybe(claims.Baselines.Comparisons),
            Maybe(claims.MeasuredBy.ThirdPartyNames), Maybe(claims.MeasuredBy.CustomerNames), context);
    }
}
