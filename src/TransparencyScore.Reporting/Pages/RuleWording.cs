using System.Globalization;
using TransparencyScore.Criteria.Explaining;
using TransparencyScore.Rules.Describing;

namespace TransparencyScore.Reporting.Pages;

/// <summary>The words for rules and how they came out.</summary>
internal static class RuleWording
{
    /// <summary>How many times something was found.</summary>
    public static string Times(int count) => count switch { 1 => "once", 2 => "twice", _ => Numbers.Count(count) + " times" };

    /// <summary>A level by the name that rule files give it.</summary>
    public static string Gives(string name) => name == "notApplicable" ? Verdict.NotApplicable.Word : name;

    public static string Level(int level) => level switch { 0 => Verdict.Absent.Word, 1 => Verdict.Partial.Word, _ => Verdict.Met.Word };

    /// <summary>What is said before the parts of a condition.</summary>
    public static string Lead(ConditionJoin join) => join switch
    {
        ConditionJoin.All => "all of these must hold",
        ConditionJoin.Any => "one of these must hold",
        ConditionJoin.Not => "this must not hold",
        _ => "this must hold",
    };

    /// <summary>What was found of a signal: "found twice", "not found", "only denied, once".</summary>
    public static string Found(SignalTally tally)
    {
        string[] others = [.. Other(tally.Denied, "denied"), .. Other(tally.Planned, "planned or open"), .. Other(tally.Other, "said of another")];
        return tally.Asserted > 0 ? string.Join(", ", others.Prepend($"found {Times(tally.Asserted)}"))
            : others.Length > 0 ? $"only {string.Join(", ", others)}"
            : "not found";
    }

    /// <summary>What was found of the signals of a part, and what its numbers came to.</summary>
    public static string Outcome(ExplainedCondition part)
    {
        string[] words =
        [
            .. part.Values.Select(v => v.Value.Length == 0 ? "it is not given" : part.Values.Count == 1 ? $"it is {Value(v.Value)}" : $"{v.Fact} is {Value(v.Value)}"),
            .. Found(part.Signals),
        ];
        return words.Length == 0 ? "" : $" — {string.Join("; ", words)}";
    }

    private static IEnumerable<string> Found(IReadOnlyList<SignalTally> signals)
    {
        if (signals.All(s => s is { Asserted: 0, Denied: 0, Planned: 0, Other: 0 }))
        {
            // Of a single one the condition itself says as much.
            return signals.Count switch { < 2 => [], 2 => ["neither is found"], _ => ["none is found"] };
        }

        return signals.Count == 1 ? [Found(signals[0])] : signals.Select(s => $"“{s.Title}” {Found(s)}");
    }

    // Of all facts only shares are no whole numbers.
    private static string Value(string value) =>
        decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number != decimal.Truncate(number) ? Wording.Percent(number * 100) : value;

    private static string[] Other(int count, string word) => count == 0 ? [] : [$"{word} {Times(count)}"];
}
