using TransparencyScore.Criteria.Checks;
using TransparencyScore.Rules;
using TransparencyScore.Signals;

namespace TransparencyScore.Criteria;

/// <summary>Finds every problem of a rule set that can be told without running a text: all errors for which a set is refused when it is loaded, and
/// warnings about what would have no effect, or another one than its author expects.</summary>
public static class RuleSetChecker
{
    /// <summary>Checks a rule set. Examples and self-tests are not run.</summary>
    /// <param name="files">All JSON files of the set, with paths below its folder.</param>
    /// <returns>Every problem by file, line and column, and what the set says about itself where it has no error. Nothing is thrown for a bad file.</returns>
    public static RuleSetCheck Check(IEnumerable<RuleFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var diagnostics = new DiagnosticBag();
        var draft = RuleSetReader.ReadDraft(files, diagnostics);
        var definition = draft.Finish(diagnostics);

        // Compiling the workflows takes as long as building all regular expressions: one beside the other.
        var engine = definition is null ? null : Task.Run(() => EngineCheck.Problems(definition));
        PatternCheck.Phrases(draft, diagnostics);
        PatternCheck.Expressions(draft, diagnostics);
        UnusedNames.Check(draft, diagnostics);
        RuleOrder.Check(draft, diagnostics);
        LevelCheck.Check(draft, diagnostics);
        PhraseCheck.Check(draft, diagnostics);
        TestTextCheck.Check(draft, diagnostics);
        StructureCheck.Check(draft, diagnostics);
        foreach (var (message, location) in engine?.GetAwaiter().GetResult() ?? [])
        {
            diagnostics.Add(message, location);
        }

        return new RuleSetCheck(diagnostics.IsEmpty ? definition?.Summarize() : null, diagnostics.Sorted());
    }
}

/// <summary>What a check found.</summary>
/// <param name="Summary">Titles and weights of the rule set; null when it has an error.</param>
/// <param name="Diagnostics">Every problem, errors and warnings, by file, line and column.</param>
public sealed record RuleSetCheck(RuleSetSummary? Summary, IReadOnlyList<Diagnostic> Diagnostics);
