namespace TransparencyScore.Criteria.Checks;

/// <summary>A condition over variables that may still be unknown. Null stands for "not known yet".</summary>
internal delegate bool? Condition(decimal?[] values);

/// <summary>What the facts of some rules can be together: a variable for each quantity with the values between which the rules tell a difference, and what
/// always holds between them. Everything that can be is among the worlds; a few that cannot be are too, so "never" is certain and "sometimes" is not.</summary>
/// <param name="effort">What may be spent on it.</param>
internal sealed class Worlds(SearchEffort effort)
{
    // Rules of a size that people write need some hundreds of steps; for others the question stays open.
    private const int MostSteps = 30_000;

    private readonly List<IReadOnlyList<decimal>> _domains = [];

    /// <summary>Adds a variable with its possible values, in ascending order.</summary>
    public int Add(IReadOnlyList<decimal> domain)
    {
        _domains.Add(domain);
        return _domains.Count - 1;
    }

    public decimal Least(int variable) => _domains[variable][0];

    public decimal Most(int variable) => _domains[variable][^1];

    /// <summary>Whether no world keeps all conditions. False also where that would take too long to tell.</summary>
    /// <param name="conditions">All that must be true.</param>
    /// <param name="variables">The variables that they ask.</param>
    public bool Exclude(IReadOnlyList<Condition> conditions, IReadOnlyList<int> variables)
    {
        var steps = 0;
        var values = new decimal?[_domains.Count];
        return !MayHold(0);

        bool MayHold(int next)
        {
            if (++steps > MostSteps || !effort.Spend(conditions.Count))
            {
                return true;
            }

            var open = false;
            foreach (var condition in conditions)
            {
                switch (condition(values))
                {
                    case false:
                        return false;
                    case null:
                        open = true;
                        break;
                    default:
                        break;
                }
            }

            if (!open || next == variables.Count)
            {
                return true;
            }

            foreach (var value in _domains[variables[next]].Reverse())
            {
                values[variables[next]] = value;
                if (MayHold(next + 1))
                {
                    return true;
                }
            }

            values[variables[next]] = null;
            return false;
        }
    }
}
