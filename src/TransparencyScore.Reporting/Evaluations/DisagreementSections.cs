using TransparencyScore.Criteria;
using TransparencyScore.Criteria.Explaining;
using TransparencyScore.Evaluation.Results;
using TransparencyScore.Reporting.Text;
using TransparencyScore.Signals;

namespace TransparencyScore.Reporting.Evaluations;

/// <summary>The disagreements of an evaluation in words, the same in every format.</summary>
public static class DisagreementSections
{
    private const int QuoteLength = 240;
    private const int MostPassages = 3;
    private const int MostParts = 6;

    /// <summary>A section for each disagreement.</summary>
    /// <param name="result">The evaluation.</param>
    /// <returns>The sections in the order of the disagreements; empty when there are none or they were not asked for.</returns>
    public static IReadOnlyList<TextSection> Of(EvaluationResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return [.. (result.Disagreements ?? []).Select(d => new TextSection(
            $"{d.Score.Id}, {d.Label.Document}: reader {Level(d.Label.Level)}, tool {Level(d.Score.Level)} ({d.Labels}:{Numbers.Count(d.Label.Line)})",
            [.. Lines(d)]))];
    }

    private static IEnumerable<(string Name, string Text)> Lines(Disagreement disagreement)
    {
        var explanation = disagreement.Explanation;
        if (disagreement.Label is { Level: > 0, Quote: { } quote })
        {
            yield return ("Reader's quote", Quote(quote));
            if (explanation is { Passages.Count: 0 })
            {
                yield return ("In the text", "the quote does not stand there");
            }
        }

        foreach (var passage in explanation?.Passages.Take(MostPassages) ?? [])
        {
            yield return ("In the text", $"line {Numbers.Count(passage.Line)}: {Quote(passage.Quote)}");
        }

        foreach (var evidence in disagreement.Score.Evidence.Take(MostPassages))
        {
            yield return (evidence.Status == SignalStatus.Asserted ? "Tool's evidence" : "Found, not counted",
                $"line {Numbers.Count(evidence.Line)}, {evidence.Signal} ({Wording.Status(evidence.Status)}): {Quote(evidence.Quote)}");
        }

        yield return ("Tool's reason", ForeignText.OneLine(disagreement.Score.Reason));
        foreach (var line in explanation is null ? [] : Explanation(explanation))
        {
            yield return line;
        }
    }

    /// <summary>What was seen in the passages in question, how the rules came out, and what would have decided otherwise.</summary>
    internal static IEnumerable<(string Name, string Text)> Explanation(LevelExplanation explanation)
    {
        var there = explanation.Passages.Count > 0;
        foreach (var signal in explanation.Signals.Where(s => s.Hits.Count > 0))
        {
            yield return ("Seen there", Seen(signal));
        }

        foreach (var signal in explanation.Signals.Where(s => s.Miss is { Kind: SignalMissKind.With or SignalMissKind.Unless }))
        {
            yield return ("Nearly seen there", Nearly(signal));
        }

        foreach (var (name, signals) in Unseen(explanation.Signals, there))
        {
            yield return (name, signals);
        }

        var seen = explanation.Signals.Where(s => s.Hits.Any(h => h.Status == SignalStatus.Asserted)).Select(s => s.Signal).ToHashSet(StringComparer.Ordinal);
        foreach (var rule in explanation.Rules)
        {
            yield return (rule.Succeeded ? "Rule that held" : "Rule that failed", Rule(rule, seen));
        }

        yield return ("Would have decided", explanation.Changes.Count == 0
            ? "no change of one or two signals; see the rules above"
            : string.Join("; or ", explanation.Changes.Select(c => Change(c, explanation))));
    }

    private static IEnumerable<(string Name, string Text)> Unseen(IReadOnlyList<SignalSight> signals, bool there)
    {
        (string Name, SignalMissKind? Kind)[] groups = [("Not seen there", SignalMissKind.Words), ("Not looked for there", SignalMissKind.Block), ("Asked for", null)];
        return groups.Select(g => (g.Name, Text: string.Join(", ", signals.Where(s => s.Hits.Count == 0 && s.Miss?.Kind == g.Kind).Select(Named)))).Where(g => g.Text.Length > 0 && (there || g.Name == "Asked for"));
    }

    private static string Named(SignalSight signal)
    {
        string[] more = [.. signal.Miss?.Signals is { Count: > 0 } parts ? new[] { $"made of {Wording.List(parts)}" } : [], .. signal.Elsewhere > 0 ? new[] { $"{Wording.Quantity(signal.Elsewhere, "hit")} elsewhere" } : []];
        return signal.Signal + (more.Length > 0 ? $" ({string.Join("; ", more)})" : "");
    }

    private static string Rule(RuleExplanation rule, HashSet<string> seen)
    {
        // The parts of which most was seen stand first: they are the nearest to hand.
        var parts = rule.Conditions.OrderByDescending(c => c.Signals.Count == 0 ? 0 : (double)c.Signals.Count(seen.Contains) / c.Signals.Count).Take(MostParts).Select(Part).ToList();
        var more = rule.Conditions.Count > MostParts ? $"; and {Wording.Quantity(rule.Conditions.Count - MostParts, "part")} more" : "";
        return $"{rule.Rule} ({Level(rule.Level)}){(rule.Missing is { } missing ? $": {ForeignText.OneLine(missing)}" : "")} — {string.Join("; ", parts)}{more}";

        string Part(ConditionExplanation condition) =>
            $"{(condition.Rule == rule.Rule ? "" : condition.Rule + ": ")}{condition.Text} is {(condition.Holds ? "true" : "false")}{(condition.Values.Count > 0 ? $" ({string.Join(", ", condition.Values.Select(v => $"{v.Fact} is {v.Value}"))})" : "")}";
    }

    private static string Seen(SignalSight signal) =>
        $"{signal.Signal}: {string.Join(", ", signal.Hits.Take(MostPassages).Select(h => $"{Quote(h.Quote)} ({Wording.Status(h.Status)})"))}{(signal.Hits.Count > MostPassages ? ", …" : "")}";

    private static string Nearly(SignalSight signal)
    {
        var miss = signal.Miss!;
        var part = $"\"{(miss.Kind == SignalMissKind.With ? "with" : "unless")}\" {Numbers.Count(miss.Part!.Value)}{(miss.Signals.Count > 0 ? $" ({Wording.List(miss.Signals)})" : "")}";
        return $"{signal.Signal}: {Quote(miss.Words!)}, {(miss.Kind == SignalMissKind.With ? $"but not what its {part} asks for" : $"but also what its {part} excludes")}";
    }

    private static string Change(SignalChange change, LevelExplanation explanation) => string.Join(" and ",
        change.Found.Select(s => Found(s, explanation)).Concat(change.NotFound.Select(s => $"{s} not found at all")));

    private static string Found(string signal, LevelExplanation explanation)
    {
        var there = explanation.Passages.Count > 0 ? " there" : "";
        var hits = explanation.Signals.FirstOrDefault(s => s.Signal == signal)?.Hits ?? [];
        return hits.Count == 0 ? $"{signal} found{there}"
            : hits.FirstOrDefault(h => h.Status == SignalStatus.Asserted) is null ? $"{signal} asserted{there}, not {Wording.Status(hits[0].Status)}"
            : $"{signal} found{there} once more";
    }

    private static string Level(int? level) => level is { } value ? Numbers.Count(value) : Verdict.NotApplicable.Word;

    private static string Quote(string quote) => $"“{ForeignText.Shorten(ForeignText.OneLine(quote), QuoteLength)}”";
}
