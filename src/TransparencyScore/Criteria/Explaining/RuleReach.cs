using TransparencyScore.Rules;
using TransparencyScore.Rules.Expressions;

namespace TransparencyScore.Criteria.Explaining;

/// <summary>Remembers which branches of a workflow some example has reached: which of its rules decided, and which conditions were true and which false.</summary>
internal sealed class RuleReach
{
    private readonly List<ConditionReach> _conditions = [];
    private readonly bool[] _decided;

    public RuleReach(CriterionDefinition criterion)
    {
        Criterion = criterion;
        _decided = new bool[criterion.Workflow.Rules.Count];
        criterion.Workflow.Rules.ToList().ForEach(Add);
    }

    public CriterionDefinition Criterion { get; }

    /// <summary>Every condition, once however often it stands in the workflow.</summary>
    public IReadOnlyList<ConditionReach> Conditions => _conditions;

    /// <summary>Whether an outermost rule decided an example.</summary>
    public bool HasDecided(int rule) => _decided[rule];

    /// <summary>Marks what an example reaches.</summary>
    /// <param name="trace">How the outermost rules came out.</param>
    /// <param name="facts">The facts that the rules saw.</param>
    public void Observe(IReadOnlyList<RuleTrace> trace, FactReader facts)
    {
        if (trace.Index().FirstOrDefault(t => t.Item.Succeeded, (-1, null!)).Item1 is >= 0 and var decisive)
        {
            _decided[decisive] = true;
        }

        foreach (var condition in _conditions)
        {
            condition.Mark(facts.IsTrue(condition.Node));
        }
    }

    private void Add(RuleDefinition rule)
    {
        foreach (var node in rule.Parsed is { } parsed ? Parts(parsed) : [])
        {
            if (!_conditions.Any(c => c.Text == ExpressionText.Of(node)))
            {
                _conditions.Add(new ConditionReach(rule, node));
            }
        }

        rule.Rules.ToList().ForEach(Add);
    }

    // The facts and comparisons, without what joins them.
    private static IEnumerable<ExpressionNode> Parts(ExpressionNode node) => node switch
    {
        NotNode not => Parts(not.Operand),
        BinaryNode { Operator: "&&" or "||" } join => Parts(join.Left).Concat(Parts(join.Right)),
        _ => node.Facts().Any() ? [node] : [],
    };
}

/// <summary>What a condition of a workflow has been.</summary>
internal sealed class ConditionReach(RuleDefinition rule, ExpressionNode node)
{
    /// <summary>The rule in which it stands first.</summary>
    public RuleDefinition Rule => rule;

    public ExpressionNode Node => node;

    /// <summary>Where it begins in the rule's expression; a comparison's own position is that of its sign.</summary>
    public int Start { get; } = StartOf(node);

    public string Text { get; } = ExpressionText.Of(node);

    public bool WasTrue { get; private set; }

    public bool WasFalse { get; private set; }

    private static int StartOf(ExpressionNode node) => node is BinaryNode binary ? StartOf(binary.Left) : node.Position;

    public void Mark(bool truth)
    {
        WasTrue |= truth;
        WasFalse |= !truth;
    }
}
