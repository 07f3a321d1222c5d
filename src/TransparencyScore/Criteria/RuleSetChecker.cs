using TransparencyScore.Criteria.Checks;
using TransparencyScore.Rules;
using TransparencyScore.Signals;

namespace TransparencyScore.Criteria;

/// <summary>Finds every problem of a rule set that can be told without running a text: all errors for which a set is refused when it is loaded, and
/// warnings about what would have no effect, or another one than its author expects.</summary>
public static class RuleSetChecker
{
    /// <summary>Checks a rule set that is built into the library.</summary>
    /// <param name="id">One of <see cref="CompiledRuleSet.BuiltIn"/>.</param>
    /// <returns>What was found, or null when none of that id is built in.</returns>
    public static RuleSetCheck? CheckBuiltIn(string id) => BuiltInRuleSets.Files(id) is { } files ? Check(files) : null;

    /// <summary>Checks a rule set. Examples and self-tests are not run.</summary>
    /// <param name="files">All JSON files of the set, with paths below its folder.</param>
    /// <param name="baseFiles">Hands out the files of a set that this one extends, as for <see cref="CompiledRuleSet.Load"/>. Of these only errors are told.</param>
    /// <returns>Every problem by file, line and column, and what the set says about itself where it has no error. Nothing is thrown for a bad file.</returns>
    public static RuleSetCheck Check(IEnumerable<RuleFile> files, Func<string, IEnumerable<RuleFile>?>? baseFiles = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        var diagnostics = new DiagnosticBag(RuleSetLimits.Problems);
        var own = files.ToList();
        RuleSetSummary? summary = null;
        try
        {
            summary = Check(own, baseFiles, diagnostics);
        }
        catch (LoadEndedException)
        {
            // The last problem says why the rest was not looked at.
        }

        var names = own.Select(f => f.ShownAs).Append(RuleSetReader.Main).ToHashSet(StringComparer.Ordinal);
        return new RuleSetCheck(summary, [.. diagnostics.Sorted().Where(d => d.Severity == DiagnosticSeverity.Error || names.Contains(d.Location.File))]);
    }

    private static RuleSetSummary? Check(IReadOnlyList<RuleFile> own, Func<string, IEnumerable<RuleFile>?>? baseFiles, DiagnosticBag diagnostics)
    {
        var parts = new RuleSetReader(diagnostics, baseFiles).ReadParts(own);
        var definition = parts.Finish(diagnostics);

        // Compiling the workflows takes as long as building all regular expressions: one beside the other.
        var engine = definition is null ? null : Task.Run(() => EngineCheck.Problems(definition));
        PatternCheck.Phrases(parts, diagnostics);
        PatternCheck.Expressions(parts, diagnostics);
        UnusedNames.Check(parts, diagnostics);
        RuleOrder.Check(parts, diagnostics);
        LevelCheck.Check(parts, diagnostics);
        PhraseCheck.Check(parts, diagnostics);
        TestTextCheck.Check(parts, diagnostics);
        StructureCheck.Check(parts, diagnostics);
        foreach (var (message, location) in engine?.GetAwaiter().GetResult() ?? [])
        {
            diagnostics.Add(message, location);
        }

        return diagnostics.IsEmpty ? definition?.Summarize() : null;
    }
}

/// <summary>What a check found.</summary>
/// <param name="Summary">Titles and weights of the rule set; null when it has an error.</param>
/// <param name="Diagnostics">Every problem, errors and warnings, by file, line and column.</param>
public sealed record RuleSetCheck(RuleSetSummary? Summary, IReadOnlyList<Diagnostic> Diagnostics);
