using TransparencyScore.Rules.Expressions;

namespace TransparencyScore.Rules.Describing;

/// <summary>What a fact of an expression is about, in words.</summary>
internal sealed class FactSubject(FactNode fact, Func<string, string> titleOf)
{
    private readonly IReadOnlyList<string> _names = [.. fact.Signals.Select(s => $"“{titleOf((string)s.Value)}”")];

    public string First => _names[0];

    public string Second => _names[1];

    public string And => Join("and");

    public string Or => Join("or");

    public int Number => (int)(decimal)fact.Arguments[^1].Value;

    /// <summary>What the claims have: "name what they are compared with and give a source".</summary>
    public string Have(bool one) => string.Join(" and ", fact.Attributes.Select(a => ClaimWords.Of((string)a.Value, one)));

    private string Join(string word) => _names.Count == 1 ? First : $"{string.Join(", ", _names.SkipLast(1))} {word} {_names[^1]}";
}
