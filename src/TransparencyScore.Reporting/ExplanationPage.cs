using TransparencyScore.Criteria;
using TransparencyScore.Criteria.Explaining;
using TransparencyScore.Reporting.Pages;
using TransparencyScore.Reporting.Text;
using TransparencyScore.Rules;
using TransparencyScore.Signals;

namespace TransparencyScore.Reporting;

/// <summary>Puts an explanation into words (<c>tscore explain</c>).</summary>
/// <param name="place">How a place in the rule set is named, such as <c>my-rules/criteria/availability.json:12</c>.</param>
public sealed class ExplanationPage(Func<SourceLocation, string> place)
{
    private const int QuoteLength = 300;
    private const int ShortQuoteLength = 60;
    private const int MostSentences = 5;
    private const int MostHits = 6;
    private const int MostParts = 6;
    private const int MostChanges = 4;
    private const int MostMisses = 5;
    private const int MostItems = 4;

    /// <summary>The page of one announcement: a section for each criterion.</summary>
    /// <param name="explanation">The explanation.</param>
    /// <returns>A page to print.</returns>
    public TextPage Of(AnnouncementExplanation explanation)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        var about = explanation.Announcement;
        var title = string.IsNullOrWhiteSpace(about.Title) ? about.Id : $"{about.Title} ({about.Id})";
        return new TextPage(title, [new PageLine($"Judged by {explanation.RuleSet} {explanation.Version}.")], [.. explanation.Criteria.Select(Of)]);
    }

    private TextPage Of(CriterionExplanation criterion)
    {
        var verdict = Verdict.Of(criterion.Score);
        List<PageLine> lines = [new(criterion.Question)];
        if (criterion.Score.Level is { } level)
        {
            lines.Add(new PageLine($"“{Capital(verdict.Word)}” means: {criterion.Levels[level]}"));
        }

        lines.Add(new PageLine(Why(criterion)));
        var parts = criterion.Rules.Count == 0 ? []
            : new[] { Carrying(criterion), Others(criterion), Rules(criterion), Next(criterion), Carriers(criterion), NearMisses(criterion) };
        return new TextPage($"{criterion.Title}: {verdict.Symbol} {verdict.Word}", lines, [.. parts.OfType<TextPage>()]);
    }

    private static string Why(CriterionExplanation criterion) => criterion.Score switch
    {
        { Outcome: Outcome.NotAssessed } => $"{criterion.Score.Reason} It leaves the sum and lowers the coverage; it does not count as absent.",
        _ when criterion.Problem is { } problem => problem,
        { Outcome: Outcome.NotApplicable } => $"Why: the rule “{criterion.Decided}” is the first that holds, and it says that the question cannot be asked of this text. The criterion leaves the sum and lowers the coverage; it does not count as absent.",
        _ when criterion.Decided is null => $"Why: {(criterion.Rules.Count == 1 ? "its only rule does not hold" : $"none of the {Numbers.Count(criterion.Rules.Count)} rules holds")}, so the level is absent.",
        _ => $"Why: the rule “{criterion.Decided}” {(criterion.Rules.Count == 1 ? "holds" : $"is the first of {Numbers.Count(criterion.Rules.Count)} that holds")}, and it gives {Verdict.Of(criterion.Score).Word}.",
    };

    private static TextPage? Carrying(CriterionExplanation criterion)
    {
        var sentences = criterion.Sentences.Where(s => s.Carries).ToList();
        return sentences.Count == 0 ? null : new TextPage(criterion.Score.Level > 0 ? "What the level rests on" : "Found, but it does not count", Sentences(sentences, MostSentences), []);
    }

    private static TextPage? Others(CriterionExplanation criterion)
    {
        var sentences = criterion.Sentences.Where(s => !s.Carries).ToList();
        return sentences.Count > 0 ? new TextPage(criterion.Sentences.Count > sentences.Count ? "Also found" : "What was found", Sentences(sentences, MostSentences), [])
            : criterion.Sentences.Count > 0 ? null
            : new TextPage("What was found", [new PageLine("Nothing: no sentence has any of the signals that the rules ask for.")], []);
    }

    private static IReadOnlyList<PageLine> Sentences(List<ExplainedSentence> sentences, int most) =>
        [.. sentences.Take(most).Select(s => new PageLine($"line {Numbers.Count(s.Passage.Line)}: {Quote(s.Passage.Quote)}", Hits(s))), .. More(sentences.Count - most, "sentence", "tscore inspect shows all")];

    private static IReadOnlyList<PageLine> Hits(ExplainedSentence sentence)
    {
        var groups = sentence.Hits.GroupBy(h => (h.Title, h.Words.Status, h.Cause)).ToList();
        return [.. groups.Take(MostHits).Select(g => new PageLine($"“{g.Key.Title ?? "Quantitative claim"}”: {string.Join(", ", g.Select(h => Quote(h.Words.Quote, QuoteLength)).Distinct().Take(MostHits))}{Status(g.Key.Status, g.Key.Cause)}")),
            .. More(groups.Count - MostHits, "signal", "tscore inspect shows all")];
    }

    private static string Status(SignalStatus status, string? cause) => status == SignalStatus.Asserted ? ""
        : $" — does not count: {status switch { SignalStatus.Denied => "denied", SignalStatus.Planned => "planned or left open", _ => "said of another" }}{(cause is null ? "" : $" by {Quote(cause)}")}";

    private static TextPage Rules(CriterionExplanation criterion) => new("How the rules came out, best first", [.. criterion.Rules.Select(r => Rule(r, criterion))], []);

    // The parts tell something where the rule decides, or would have given a better level.
    private static PageLine Rule(ExplainedRule rule, CriterionExplanation criterion)
    {
        var gives = RuleWording.Gives(rule.Rule.Gives);
        var outcome = rule.Decides ? $"✓ holds and decides: “{rule.Rule.Name}” gives {gives}"
            : rule.Holds ? $"✓ holds, but stands after the one that decides: “{rule.Rule.Name}” would give {gives}"
            : $"✗ fails: “{rule.Rule.Name}” would give {gives}";
        var better = !rule.Holds && rule.Rule.Gives is "met" or "partial" && rule.Rule.Gives != RuleWording.Level(criterion.Score.Level ?? 2);
        var missing = rule.Holds || rule.Rule.Missing is null || rule.Rule.Gives == "notApplicable" ? "" : $". {rule.Rule.Missing}";
        return new PageLine(outcome + missing, rule.Decides || (better && criterion.Score.Level < 2) ? Parts(rule.Condition, criterion, top: true) : []);
    }

    private static IReadOnlyList<PageLine> Parts(ExplainedCondition condition, CriterionExplanation criterion, bool top)
    {
        if (condition.Parts.Count == 0)
        {
            return top ? [Part(condition, criterion)] : [];
        }

        // First those that make it come out so, of these the ones of which most was found.
        var ordered = condition.Parts.OrderByDescending(p => p.Holds == condition.Holds).ThenByDescending(Seen).ToList();
        PageLine[] lines = [.. ordered.Take(MostParts).Select(p => Part(p, criterion)), .. More(ordered.Count - MostParts, "part", $"tscore rules show {criterion.Score.Id}")];
        return top ? [new PageLine($"{RuleWording.Lead(condition.Condition.Join)}:", lines)] : lines;
    }

    private static double Seen(ExplainedCondition part) =>
        part.Parts.Count > 0 ? part.Parts.Max(Seen) : part.Signals.Count == 0 ? 0 : (double)part.Signals.Count(s => s.Asserted > 0) / part.Signals.Count + (part.Signals.Any(s => s.Denied + s.Planned + s.Other > 0) ? 0.1 : 0);

    private static PageLine Part(ExplainedCondition part, CriterionExplanation criterion)
    {
        var mark = part.Holds ? "✓ true: " : "✗ false: ";
        var name = part.Condition.Rule is { } rule ? $"“{rule}”: " : "";
        return part.Parts.Count == 0
            ? new PageLine(mark + name + part.Condition.Words + RuleWording.Outcome(part))
            : new PageLine($"{mark}{name}{RuleWording.Lead(part.Condition.Join)}", Parts(part, criterion, top: false));
    }

    private static TextPage? Next(CriterionExplanation criterion)
    {
        if (criterion.Next is not { } next)
        {
            return null;
        }

        List<PageLine> lines = [];
        if (next.Changes.Count == 0)
        {
            lines.Add(new PageLine("No change of one or two signals is enough: see the parts of the rules above."));
        }
        else
        {
            lines.Add(new PageLine(next.Changes.Count == 1 ? "This would be enough:" : "Each of these would be enough:", [.. next.Changes.Take(MostChanges).Select(Change), .. More(next.Changes.Count - MostChanges, "way", "--format json has all")]));
        }

        if (criterion.Score.Advice is { } advice)
        {
            lines.Add(new PageLine($"The rule set's advice: {advice}"));
        }

        if (next.Example is { } example)
        {
            lines.Add(new PageLine($"A text that is {RuleWording.Level(next.Level)}: {Quote(example.Text)}"));
        }

        return new TextPage($"What the text would have to say for “{RuleWording.Level(next.Level)}”", lines, []);
    }

    private static PageLine Change(NeededChange change)
    {
        var words = string.Join(", and ", change.Found.Select(Found).Concat(change.NotFound.Select(s => $"nothing that reads as “{s.Tally.Title}” ({RuleWording.Found(s.Tally)})")));
        var where = change.Place is { } sentence ? $", in a sentence like {Quote(sentence.Quote, ShortQuoteLength)} (line {Numbers.Count(sentence.Line)})" : change.Found.Count > 1 ? ", in one sentence" : "";
        return new PageLine(words + where, [.. change.Found.Where(s => s.Wording is not null).Select(s => new PageLine($"“{s.Tally.Title}” is found in, for instance: {Quote(s.Wording!)}"))]);
    }

    private static string Found(NeededSignal signal) => signal.Tally switch
    {
        { Asserted: > 0 } => $"“{signal.Tally.Title}” once more",
        { Denied: 0, Planned: 0, Other: 0 } => $"“{signal.Tally.Title}”",
        _ => $"“{signal.Tally.Title}” as a fact about the own product (now {RuleWording.Found(signal.Tally)})",
    };

    private static TextPage? Carriers(CriterionExplanation criterion) => criterion.Score.Level is not > 0 ? null : new TextPage("What carries the level", criterion.Carriers.Count == 0
        ? [new PageLine("Several signals carry it: taking away any one of them would not lower it.")]
        : [.. criterion.Carriers.Select(c => new PageLine($"Without “{c.Title}” (found {RuleWording.Times(c.Hits)}) it would be {RuleWording.Level(c.Level)}."))], []);

    private TextPage? NearMisses(CriterionExplanation criterion) => criterion.NearMisses.Count == 0 ? null : new TextPage(
        "Nearly found", [.. criterion.NearMisses.Take(MostMisses).Select(NearMiss), .. More(criterion.NearMisses.Count - MostMisses, "signal", "--format json has all")], []);

    private PageLine NearMiss(NearMiss miss)
    {
        var why = miss.Miss.Kind == SignalMissKind.With ? "but it also asks for" : $"but it excludes{(miss.Excluded is { } excluded ? $" {Quote(excluded)}, by" : "")}";
        return new PageLine($"“{miss.Title}”: {Quote(miss.Miss.Words!)} stands in line {Numbers.Count(miss.Passage.Line)}, {why} {MatcherWording.Of(miss.Condition, MostItems)} ({place(miss.Condition.Location)})",
            [new PageLine(Quote(miss.Passage.Quote))]);
    }

    private static PageLine[] More(int count, string noun, string where) => count <= 0 ? [] : [new PageLine($"and {Numbers.Count(count)} more {(count == 1 ? noun : noun + "s")} ({where})")];

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static string Quote(string quote, int most = QuoteLength) => $"“{ForeignText.Shorten(ForeignText.OneLine(quote), most)}”";
}
