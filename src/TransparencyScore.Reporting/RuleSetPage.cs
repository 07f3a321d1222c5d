using TransparencyScore.Reporting.Pages;
using TransparencyScore.Rules;
using TransparencyScore.Rules.Describing;

namespace TransparencyScore.Reporting;

/// <summary>Puts a rule set into words: what it holds as a whole, and each criterion in prose (<c>tscore rules show</c>).</summary>
/// <param name="rules">The rule set.</param>
/// <param name="place">How a place in the rule set is named, such as <c>my-rules/criteria/availability.json:12</c>.</param>
public sealed class RuleSetPage(RuleSetDescription rules, Func<SourceLocation, string> place)
{
    /// <summary>The page of the whole set.</summary>
    /// <returns>A page to print.</returns>
    public TextPage Overview()
    {
        var summary = rules.Summary;
        return new TextPage(
            $"{summary.Title} ({summary.Id} {summary.Version})",
            [
                new PageLine($"{Wording.Quantity(summary.Criteria.Count, "criterion")} in {Wording.Quantity(summary.Pillars.Count, "pillar")}, {Wording.Quantity(rules.Signals, "signal")}, {Wording.Quantity(rules.Lists.Count, "list")}."),
                .. summary.Bases.Select(b => new PageLine($"Extends {b.Id} {b.Version} ({b.Hash}).")),
                new PageLine($"Hash: {summary.Hash}"),
            ],
            [.. Changes(), .. summary.Pillars.Select(Pillar), Grades(), Lists()]);
    }

    /// <summary>The page of one criterion.</summary>
    /// <param name="id">Id of the criterion.</param>
    /// <returns>A page to print.</returns>
    /// <exception cref="ArgumentException">The rule set has no such criterion.</exception>
    public TextPage Criterion(string id)
    {
        var criterion = rules.Criteria.FirstOrDefault(c => c.Id == id) ?? throw new ArgumentException($"The rule set has no criterion \"{id}\".", nameof(id));
        var pillar = rules.Summary.Pillars.Single(p => p.Id == criterion.Pillar);
        return new CriterionPage(criterion, pillar, place).Make(rules.Summary);
    }

    private TextPage Pillar(PillarDefinition pillar)
    {
        var criteria = rules.Criteria.Where(c => c.Pillar == pillar.Id).ToList();
        return new TextPage(
            $"{pillar.Title}: {Numbers.AsGiven(criteria.Sum(c => c.Weight))} of {Numbers.AsGiven(rules.Criteria.Sum(c => c.Weight))}",
            [new PageLine(pillar.Question), .. criteria.Select(c => new PageLine($"{c.Title} ({c.Id}), weight {Numbers.AsGiven(c.Weight)}: {c.Question}", [new PageLine(Contents(c)), new PageLine(place(c.Places["title"]))]))],
            []);
    }

    private static string Contents(CriterionDescription criterion)
    {
        var matchers = criterion.Signals.SelectMany(s => s.Any.Concat(s.With).Concat(s.Unless)).ToList();
        int Items(MatcherKind kind) => matchers.Where(m => m.Kind == kind).Sum(m => m.Items.Count);
        return $"{Wording.Quantity(criterion.Rules.Count, "rule")}, {Wording.Quantity(criterion.Signals.Count, "signal")} with {Wording.Quantity(Items(MatcherKind.Phrases), "phrase")} and {Wording.Quantity(Items(MatcherKind.Regex) + Items(MatcherKind.Link), "expression")}, {Wording.Quantity(criterion.Examples.Count, "example")}";
    }

    private TextPage[] Changes() => rules.Changes.Count == 0 ? [] :
        [new TextPage("Changed in what it extends", [.. rules.Changes.Select(c => new PageLine($"{c.Kind} {c.Id}: {c.Change} ({place(c.Location)})"))], [])];

    private TextPage Grades() => new("Grades", [.. rules.Summary.Grades.Select(g => new PageLine($"{g.Grade} from {Numbers.AsGiven(g.Minimum)}: {g.Meaning}"))], []);

    private TextPage Lists() => new("Lists", [.. rules.Lists.Select(l => new PageLine($"{l.Title} ({l.Id}): {Wording.Quantity(l.Entries, "entry")}, {Wording.Quantity(l.Names, "name")} ({place(l.Location)})"))], []);
}
