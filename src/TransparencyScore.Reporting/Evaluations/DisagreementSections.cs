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

    private static IEnumerable<(string Name, string Text)> Explanation(LevelExplanation explanation)
    {
        foreach (var rule in explanation.Rules)
        {
            yield return (rule.Succeeded ? "Rule that held" : "Rule that failed", Rule(rule));
        }

        foreach (var signal in explanation.Signals)
        {
            yield return signal.Hits.Count > 0 ? ("Seen there", Seen(signal)) : (explanation.Passages.Count > 0 ? "Not seen there" : "Not asserted", Missed(signal));
        }

        yield return ("Would have decided", explanation.Changes.Count == 0
            ? "no change of one or two signals; see the rules above"
            : string.Join("; or ", explanation.Changes.Select(c => Change(c, explanation.Passages.Count > 0))));
    }

    private static string Rule(RuleExplanation rule)
    {
        var parts = rule.Conditions.Select(c =>
            $"{(c.Rule == rule.Rule ? "" : c.Rule + ": ")}{c.Text}{(c.Values.Count > 0 ? $" [{string.Join(", ", c.Values.Select(v => $"{v.Fact} is {v.Value}"))}]" : "")} is {(c.Holds ? "true" : "false")}");
        return $"{rule.Rule} ({Level(rule.Level)}){(rule.Missing is { } missing ? $": {ForeignText.OneLine(missing)}" : "")} — {string.Join("; ", parts)}";
    }

    private static string Seen(SignalSight signal) =>
        $"{signal.Signal}: {string.Join(", ", signal.Hits.Take(MostPassages).Select(h => $"{Quote(h.Quote)} ({Wording.Status(h.Status)})"))}{(signal.Hits.Count > MostPassages ? ", …" : "")}";

    private static string Missed(SignalSight signal)
    {
        var why = signal.Miss switch
        {
            null => "",
            { Kind: SignalMissKind.Block } => ": it does not look into this kind of block",
            { Kind: SignalMissKind.Words, Signals: { Count: > 0 } parts } => $": none of its words; it is made of {Wording.List(parts)}",
            { Kind: SignalMissKind.Words } => ": none of its words",
            { Kind: SignalMissKind.With } miss => $": {Quote(miss.Words!)} is there, but not what \"with\" {Numbers.Count(miss.Part!.Value)} asks{Of(miss)}",
            { Kind: SignalMissKind.Unless } miss => $": {Quote(miss.Words!)} is there, but so is what \"unless\" {Numbers.Count(miss.Part!.Value)} excludes{Of(miss)}",
            _ => throw new ArgumentOutOfRangeException(nameof(signal), signal.Miss.Kind, "Unknown miss."),
        };
        return $"{signal.Signal} ({ForeignText.OneLine(signal.Title)}){why}{(signal.Elsewhere > 0 ? $"; {Wording.Quantity(signal.Elsewhere, "hit")} elsewhere" : "")}";
    }

    private static string Of(SignalMiss miss) => miss.Signals.Count > 0 ? $" ({Wording.List(miss.Signals)})" : "";

    private static string Change(SignalChange change, bool there) => string.Join(" and ",
        change.Found.Select(s => $"{s} found{(there ? " there" : "")}").Concat(change.NotFound.Select(s => $"{s} not found at all")));

    private static string Level(int? level) => level is { } value ? Numbers.Count(value) : Verdict.NotApplicable.Word;

    private static string Quote(string quote) => $"“{ForeignText.Shorten(ForeignText.OneLine(quote), QuoteLength)}”";
}
