using System.Buffers;
using System.Collections.Concurrent;
using TransparencyScore.Rules;

namespace TransparencyScore.Signals;

/// <summary>Checks every regular expression and phrase of a rule set, whether or not the rest of it can be used.</summary>
internal static class PatternCheck
{
    private static readonly SearchValues<char> Controls = SearchValues.Create([.. Enumerable.Range(0, 32).Select(c => (char)c).Except(['\t', '\n', '\r'])]);

    /// <summary>Reports every phrase without anything to look for.</summary>
    public static void Phrases(RuleSetParts parts, DiagnosticBag diagnostics)
    {
        foreach (var (text, _, location) in parts.Signals.SelectMany(s => s.Phrases()).Concat(parts.Lists.SelectMany(l => l.Phrases())))
        {
            if (ControlIn(text) is { } at)
            {
                diagnostics.Add(RuleMessages.ControlCharacter(text[at]), diagnostics.Inside(location(diagnostics), at, 1));
            }

            if (text.Length > 0 && PhraseIndex.WordsOf(text).Count == 0)
            {
                diagnostics.Add(RuleMessages.BadPhrase(text), location(diagnostics));
            }
        }
    }

    /// <summary>Reports every regular expression that is not accepted.</summary>
    public static void Expressions(RuleSetParts parts, DiagnosticBag diagnostics)
    {
        // Expressions are built on all cores: there are more than a thousand of them.
        var all = parts.Signals.SelectMany(s => s.Expressions()).Where(p => p.Text.Length > 0).ToList();
        CheckWidth(all, diagnostics);
        var problems = new ConcurrentDictionary<(string, bool), RegexProblem?>();
        Parallel.ForEach(all.Select(p => (p.Text, p.Cased)).Distinct(), p => problems[p] = RegexCompiler.Compile(p.Text, p.Cased).Problem);
        foreach (var expression in all)
        {
            if (ControlIn(expression.Text) is { } at)
            {
                diagnostics.Add(RuleMessages.ControlCharacter(expression.Text[at]), diagnostics.Inside(expression.Location(diagnostics), at, 1));
            }

            if (problems[(expression.Text, expression.Cased)] is { } problem)
            {
                Report(problem, expression.Location(diagnostics), diagnostics);
            }
        }
    }

    // "\b" with one backslash is a backspace in JSON: valid, and found in no text. Line breaks and tabs may be meant.
    private static int? ControlIn(string text) => text.AsSpan().IndexOfAny(Controls) is var at and >= 0 ? at : null;

    // Ranges cost memory by what they span when capitals are ignored; a set of too many is not built.
    private static void CheckWidth(IEnumerable<PatternText> all, DiagnosticBag diagnostics)
    {
        long width = 0;
        foreach (var pattern in all.Where(p => !p.Cased).DistinctBy(p => p.Text))
        {
            width += RegexShape.Width(pattern.Text);
            if (width > RuleSetLimits.RangeWidth)
            {
                diagnostics.Add(RuleMessages.WideRanges(RuleSetLimits.RangeWidth), pattern.Location(diagnostics));
                throw new LoadEndedException();
            }
        }
    }

    public static void Report(RegexProblem problem, SourceLocation location, DiagnosticBag diagnostics) =>
        diagnostics.Add(RuleMessages.BadRegex(problem.Why), diagnostics.Inside(location, problem.At, problem.Length));

    public static SourceLocation AnchorOf(MatcherDefinition.Link link, DiagnosticBag diagnostics) => PatternTexts.Beside(link.Location, "anchor", diagnostics);
}
