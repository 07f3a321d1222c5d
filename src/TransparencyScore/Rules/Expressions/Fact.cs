using System.Collections.Frozen;

namespace TransparencyScore.Rules.Expressions;

/// <summary>Something that an expression may ask. It takes from <paramref name="LeastSignals"/> to <paramref name="MostSignals"/> signal ids (0 for a
/// property), or attributes of claims; <paramref name="HasNumber"/> says that a number follows them.</summary>
internal sealed record Fact(string Name, int LeastSignals, int MostSignals, bool HasNumber, ValueKind Returns)
{
    public bool IsProperty => MostSignals == 0;

    /// <summary>Whether it asks the claims ledger: its texts are then attributes of claims, not signals.</summary>
    public bool IsOfClaims => Name.StartsWith("claims.", StringComparison.Ordinal);

    /// <summary>How the fact is written, for messages.</summary>
    public string Usage => IsProperty
        ? Name
        : $"{Name}({string.Join(", ", Enumerable.Range(0, LeastSignals).Select(i => $"\"{(char)('a' + i)}\""))}{(MostSignals > LeastSignals ? ", …" : "")}{(HasNumber ? ", n" : "")})";

    /// <summary>Everything that an expression may ask; <c>rules/README.md</c> says what each means. The members of
    /// <c>SignalFacts</c>, <c>ClaimFacts</c> and <c>AnnouncementFacts</c> have the same names.</summary>
    public static readonly FrozenDictionary<string, Fact> All = new Fact[]
    {
        new("signals.Has", 1, 1, false, ValueKind.Truth),
        new("signals.Count", 1, 1, false, ValueKind.Number),
        new("signals.Denied", 1, 1, false, ValueKind.Truth),
        new("signals.Planned", 1, 1, false, ValueKind.Truth),
        new("signals.Together", 2, 8, false, ValueKind.Truth),
        new("signals.Near", 2, 2, true, ValueKind.Truth),
        new("signals.HowMany", 2, 8, false, ValueKind.Number),
        new("signals.InOnePassage", 1, 1, false, ValueKind.Number),
        new("signals.Share", 2, 2, false, ValueKind.Number),
        new("signals.ShareWith", 2, 2, false, ValueKind.Number),
        new("claims.Count", 0, 0, false, ValueKind.Number),
        new("claims.CountWith", 1, 4, false, ValueKind.Number),
        new("claims.Share", 1, 4, false, ValueKind.Number),
        new("claims.Any", 1, 4, false, ValueKind.Truth),
        new("announcement.Kind", 0, 0, false, ValueKind.Text),
        new("announcement.Language", 0, 0, false, ValueKind.Text),
    }.ToFrozenDictionary(f => f.Name, StringComparer.Ordinal);
}
