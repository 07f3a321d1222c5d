using System.Text;

namespace TransparencyScore.Rules;

/// <summary>A file that could not be parsed, or that stands where no file belongs.</summary>
internal sealed record BrokenFile(string Path, string Text)
{
    public BrokenFile(RuleFile file)
        : this(file.Path, file.Path + "\n" + Encoding.UTF8.GetString(file.Content.Span))
    {
    }

    /// <summary>Whether a criterion may stand in it.</summary>
    public bool MayBeCriterion => !Path.StartsWith("lists/", StringComparison.Ordinal) && !Path.StartsWith("signals/", StringComparison.Ordinal) && Path is not ("ruleset.json" or "claims.json");
}
