using TransparencyScore.Rules;
using TransparencyScore.Rules.Expressions;

namespace TransparencyScore.Criteria.Checks;

/// <summary>Turns the rules of one workflow into conditions over <see cref="Worlds"/>.</summary>
internal sealed class RuleConditions
{
    private readonly Worlds _worlds;
    private readonly Dictionary<string, int> _variables = new(StringComparer.Ordinal);
    private readonly List<(Condition Holds, int[] Variables)> _laws = [];
    private readonly SortedSet<decimal> _counts = [];
    private readonly SortedSet<decimal> _shares = [];
    private readonly List<string> _texts = [];

    public RuleConditions(IEnumerable<RuleDefinition> rules, SearchEffort effort)
    {
        _worlds = new Worlds(effort);
        foreach (var comparison in rules.SelectMany(Parts).SelectMany(Nodes).OfType<BinaryNode>())
        {
            Learn(comparison.Left, comparison.Right);
            Learn(comparison.Right, comparison.Left);
        }
    }

    /// <summary>Whether there is no announcement in which all of these are true and none of those.</summary>
    public bool Exclude(IReadOnlyList<(Condition Holds, IReadOnlySet<int> Variables)> all, IReadOnlyList<(Condition Holds, IReadOnlySet<int> Variables)> none)
    {
        var variables = all.Concat(none).SelectMany(c => c.Variables).ToHashSet();
        var laws = _laws.Where(l => l.Variables.All(variables.Contains)).Select(l => l.Holds);
        return _worlds.Exclude([.. all.Select(c => c.Holds), .. none.Select(c => (Condition)(v => !c.Holds(v))), .. laws], [.. variables.Order()]);
    }

    public (Condition Holds, IReadOnlySet<int> Variables) Of(RuleDefinition rule)
    {
        if (rule.Parsed is { } expression)
        {
            return Of(expression);
        }

        var used = new HashSet<int>();
        var parts = rule.Rules.Select(r => Use(Of(r), used)).ToList();
        return (rule.Operator == "Or" ? Any(parts) : All(parts), used);
    }

    public (Condition Holds, IReadOnlySet<int> Variables) Of(ExpressionNode node)
    {
        var used = new HashSet<int>();
        return (Truth(node, used), used);
    }

    private Condition Truth(ExpressionNode node, HashSet<int> used)
    {
        switch (node)
        {
            case LiteralNode { Value: bool truth }:
                return _ => truth;
            case NotNode not:
                var operand = Truth(not.Operand, used);
                return v => !operand(v);
            case BinaryNode { Operator: "&&" } and:
                return All([Truth(and.Left, used), Truth(and.Right, used)]);
            case BinaryNode { Operator: "||" } or:
                return Any([Truth(or.Left, used), Truth(or.Right, used)]);
            case BinaryNode { Left: LiteralNode left, Right: LiteralNode right } constant:
                var same = Equals(left.Value, right.Value);
                return left.Value is decimal a && right.Value is decimal b ? _ => Compare(a, a, constant.Operator, b) : _ => same == (constant.Operator == "==");
            case BinaryNode { Right: LiteralNode } comparison:
                return Comparison(comparison.Left, comparison.Operator, (LiteralNode)comparison.Right, used);
            case BinaryNode { Left: LiteralNode } comparison:
                return Comparison(comparison.Right, Mirror(comparison.Operator), (LiteralNode)comparison.Left, used);
            case BinaryNode { Left.Kind: ValueKind.Truth } equal:
                var (one, other) = (Truth(equal.Left, used), Truth(equal.Right, used));
                return v => one(v) is { } x && other(v) is { } y ? x == y == (equal.Operator == "==") : null;
            case FactNode fact:
                return IsTrue(fact, used);
            default:
                // Two quantities compared with each other: either way, as far as is known here.
                var opaque = Variable("? " + ExpressionText.Of(node), [0, 1], used);
                return v => v[opaque] is { } value ? value == 1 : null;
        }
    }

    private Condition IsTrue(FactNode fact, HashSet<int> used)
    {
        var names = Names(fact);
        switch (fact.Fact.Name)
        {
            case "signals.Has":
                return AtLeastOne(Count(names[0], used));
            case "claims.Any":
                return AtLeastOne(Claims(names, used));
            case "signals.Together" or "signals.Near":
                var key = fact.Fact.Name + " " + string.Join(' ', fact.Fact.HasNumber ? [.. names, ExpressionText.Of(fact.Arguments[^1])] : names);
                var isNew = !_variables.ContainsKey(key);
                var variable = Variable(key, [0, 1], used);
                foreach (var count in names.Select(n => Count(n, used)).Where(_ => isNew))
                {
                    Law(v => v[variable] is { } x && v[count] is { } c ? x == 0 || c >= 1 : null, variable, count);
                }

                if (isNew)
                {
                    Compared(fact, names, variable);
                }

                return AtLeastOne(variable);
            default:
                return AtLeastOne(Variable(fact.Fact.Name + " " + string.Join(' ', names), [0, 1], used));
        }
    }

    // What is together with more is together with less; what is near is near within a greater distance.
    private readonly List<(string Fact, IReadOnlyList<string> Names, decimal Distance, int Variable)> _groups = [];

    private void Compared(FactNode fact, IReadOnlyList<string> names, int variable)
    {
        var distance = fact.Fact.HasNumber ? (decimal)fact.Arguments[^1].Value : 0;
        foreach (var other in _groups.Where(g => g.Fact == fact.Fact.Name))
        {
            if (names.All(other.Names.Contains) && distance >= other.Distance && (distance == 0 || names.Count == other.Names.Count))
            {
                Implies(other.Variable, variable);
            }

            if (other.Names.All(names.Contains) && other.Distance >= distance && (distance == 0 || names.Count == other.Names.Count))
            {
                Implies(variable, other.Variable);
            }
        }

        _groups.Add((fact.Fact.Name, names, distance, variable));
    }

    private void Implies(int from, int to) => Law(v => v[from] is { } f && v[to] is { } t ? f <= t : null, from, to);

    private void Law(Condition holds, params int[] variables) => _laws.Add((holds, variables));

    private Condition Comparison(ExpressionNode left, string sign, LiteralNode literal, HashSet<int> used)
    {
        switch (literal.Value)
        {
            case bool truth:
                var operand = Truth(left, used);
                return v => operand(v) is { } value ? value == truth == (sign == "==") : null;
            case string text:
                var variable = Variable(ExpressionText.Of(left), [-1, .. _texts.Select((_, i) => (decimal)i)], used);
                var index = _texts.IndexOf(text);
                return v => v[variable] is { } value ? value == index == (sign == "==") : null;
            default:
                var (least, most) = Quantity((FactNode)left, used);
                var bound = (decimal)literal.Value;
                return v => Compare(least(v), most(v), sign, bound);
        }
    }

    private (Func<decimal?[], decimal> Least, Func<decimal?[], decimal> Most) Quantity(FactNode fact, HashSet<int> used)
    {
        var names = Names(fact);
        switch (fact.Fact.Name)
        {
            case "signals.HowMany":
                var counts = names.Select(n => Count(n, used)).ToList();
                return (v => counts.Count(c => v[c] >= 1), v => counts.Count(c => v[c] is null or >= 1));
            case "signals.Count":
                return Range(Count(names[0], used));
            case "signals.InOnePassage":
                var (passage, isNew) = Fresh("InOnePassage " + names[0], Values(_counts), used);
                var all = Count(names[0], used);
                if (isNew)
                {
                    Law(v => v[passage] is { } p && v[all] is { } a ? p <= a && (p >= 1) == (a >= 1) : null, passage, all);
                }

                return Range(passage);
            case "claims.Count":
                return Range(Claims([], used));
            case "claims.CountWith":
                return Range(Claims(names, used));
            case "claims.Share":
                var (part, isNewPart) = Fresh("claims.Share " + string.Join(' ', names), Portions(), used);
                var some = Claims(names, used);
                if (isNewPart)
                {
                    Law(v => v[part] is { } p && v[some] is { } s ? (p > 0) == (s >= 1) : null, part, some);
                }

                return Range(part);
            default:
                var (share, isNewShare) = Fresh(ExpressionText.Of(fact), Portions(), used);
                var first = Count((string)fact.Arguments[0].Value, used);
                if (isNewShare)
                {
                    Law(v => v[share] is { } p && v[first] is { } c ? p == 0 || c >= 1 : null, share, first);
                }

                return Range(share);
        }
    }

    private int Count(string signal, HashSet<int> used) => Variable("Count " + signal, Values(_counts), used);

    // The number of claims with these attributes; with none, of all.
    private int Claims(IReadOnlyList<string> attributes, HashSet<int> used)
    {
        var (variable, isNew) = Fresh("claims " + string.Join(' ', attributes), Values(_counts), used);
        foreach (var other in _claims.Where(_ => isNew))
        {
            if (other.Attributes.All(attributes.Contains))
            {
                Implies(variable, other.Variable);
            }
            else if (attributes.All(other.Attributes.Contains))
            {
                Implies(other.Variable, variable);
            }
        }

        if (isNew)
        {
            _claims.Add((attributes, variable));
        }

        return variable;
    }

    private readonly List<(IReadOnlyList<string> Attributes, int Variable)> _claims = [];

    private (int Variable, bool IsNew) Fresh(string key, IReadOnlyList<decimal> domain, HashSet<int> used)
    {
        var isNew = !_variables.ContainsKey(key);
        return (Variable(key, domain, used), isNew);
    }

    private int Variable(string key, IReadOnlyList<decimal> domain, HashSet<int> used)
    {
        if (!_variables.TryGetValue(key, out var variable))
        {
            _variables[key] = variable = _worlds.Add(domain);
        }

        used.Add(variable);
        return variable;
    }

    private (Func<decimal?[], decimal>, Func<decimal?[], decimal>) Range(int variable) => (v => v[variable] ?? _worlds.Least(variable), v => v[variable] ?? _worlds.Most(variable));

    private static Condition AtLeastOne(int variable) => v => v[variable] is { } value ? value >= 1 : null;

    private static Condition All(IReadOnlyList<Condition> parts) => v =>
    {
        bool? result = true;
        foreach (var part in parts)
        {
            var value = part(v);
            if (value == false)
            {
                return false;
            }

            result &= value;
        }

        return result;
    };

    private static Condition Any(IReadOnlyList<Condition> parts) => v =>
    {
        bool? result = false;
        foreach (var part in parts)
        {
            var value = part(v);
            if (value == true)
            {
                return true;
            }

            result |= value;
        }

        return result;
    };

    private static Condition Use((Condition Holds, IReadOnlySet<int> Variables) part, HashSet<int> used)
    {
        used.UnionWith(part.Variables);
        return part.Holds;
    }

    private static bool? Compare(decimal least, decimal most, string sign, decimal bound) => sign switch
    {
        ">" => least > bound ? true : most <= bound ? false : null,
        ">=" => least >= bound ? true : most < bound ? false : null,
        "<" => most < bound ? true : least >= bound ? false : null,
        "<=" => most <= bound ? true : least > bound ? false : null,
        "==" => least == bound && most == bound ? true : least > bound || most < bound || least == most ? false : null,
        _ => !Compare(least, most, "==", bound),
    };

    private static string Mirror(string sign) => sign switch { "<" => ">", "<=" => ">=", ">" => "<", ">=" => "<=", _ => sign };

    private static IReadOnlyList<string> Names(FactNode fact) => [.. fact.Arguments.Where(a => a.Kind == ValueKind.Text).Select(a => (string)a.Value).Distinct().Order(StringComparer.Ordinal)];

    private static IEnumerable<RuleDefinition> Parts(RuleDefinition rule) => rule.Rules.SelectMany(Parts).Prepend(rule);

    private static IEnumerable<ExpressionNode> Nodes(RuleDefinition rule) => rule.Parsed is { } parsed ? Nodes(parsed) : [];

    private static IEnumerable<ExpressionNode> Nodes(ExpressionNode node) => (node switch
    {
        NotNode not => Nodes(not.Operand),
        BinaryNode binary => Nodes(binary.Left).Concat(Nodes(binary.Right)),
        _ => [],
    }).Prepend(node);

    private void Learn(ExpressionNode fact, ExpressionNode other)
    {
        switch (other)
        {
            case LiteralNode { Value: string text } when !_texts.Contains(text):
                _texts.Add(text);
                break;
            case LiteralNode { Value: decimal bound } when fact is FactNode { Fact.Name: "signals.Share" or "signals.ShareWith" or "claims.Share" }:
                _shares.Add(bound);
                break;
            case LiteralNode { Value: decimal bound }:
                _counts.Add(bound);
                break;
            default:
                break;
        }
    }

    // 0, 1, and beside each bound the whole numbers around it: between two bounds no rule tells a difference.
    private static IReadOnlyList<decimal> Values(IEnumerable<decimal> bounds) =>
        [.. bounds.SelectMany(b => new[] { decimal.Floor(b) - 1, decimal.Floor(b), decimal.Floor(b) + 1 }).Where(v => v >= 0).Append(0).Append(1).Distinct().Order()];

    private IReadOnlyList<decimal> Portions()
    {
        var bounds = _shares.Where(b => b is > 0 and < 1).Append(0).Append(1).Distinct().Order().ToList();
        return [.. bounds.Concat(bounds.Zip(bounds.Skip(1), (a, b) => (a + b) / 2)).Order()];
    }
}
