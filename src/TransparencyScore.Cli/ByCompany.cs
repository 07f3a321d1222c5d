using TransparencyScore.Articles;
using TransparencyScore.Criteria;

namespace TransparencyScore.Cli;

/// <summary>What <c>--by-company</c> needs.</summary>
internal static class ByCompany
{
    /// <summary>A splitter when it is asked for.</summary>
    /// <returns>Whether the run can go on: false after a message when the rule set cannot take articles apart.</returns>
    public static bool TryMake(bool wanted, CompiledRuleSet rules, TextWriter error, out ArticleSplitter? splitter)
    {
        splitter = wanted && rules.CanSplitArticles ? new ArticleSplitter(rules) : null;
        if (wanted && splitter is null)
        {
            error.WriteLine($"tscore: --by-company needs \"articles\" in ruleset.json, and the rule set \"{rules.Summary.Id}\" has none. Add it (rules/README.md says how), or leave out --by-company.");
        }

        return !wanted || splitter is not null;
    }
}
