using TransparencyScore.Announcements;
using TransparencyScore.Claims;
using TransparencyScore.Rules.Describing;
using TransparencyScore.Signals;

namespace TransparencyScore.Criteria.Explaining;

/// <summary>Explains to a person why criteria of announcements have their levels, and what would give them the next one. Pure; one instance serves all threads.</summary>
/// <param name="rules">The rule set to explain by.</param>
public sealed class AnnouncementExplainer(CompiledRuleSet rules)
{
    private readonly RuleSetDescriber _describer = new(rules.Definition);

    /// <summary>Explains one announcement.</summary>
    /// <param name="announcement">The announcement, as a reader made it.</param>
    /// <param name="criteria">Ids of the criteria to explain; null for all.</param>
    /// <returns>The explanation, with the levels that scoring gives. Nothing is thrown for a strange text: a criterion that cannot be assessed says so.</returns>
    /// <exception cref="ArgumentException">The rule set has no criterion of an id.</exception>
    public AnnouncementExplanation Explain(Announcement announcement, IReadOnlyCollection<string>? criteria = null)
    {
        ArgumentNullException.ThrowIfNull(announcement);
        if (criteria?.FirstOrDefault(id => rules.Definition.Criteria.All(c => c.Id != id)) is { } unknown)
        {
            throw new ArgumentException($"The rule set has no criterion \"{unknown}\".", nameof(criteria));
        }

        var text = new IndexedAnnouncement(announcement, rules.Context.Phrases);
        var statuses = new StatusFinder(text, rules.Context);
        var finder = new SignalFinder(text, rules.Signals, statuses);
        var claims = new Lazy<IReadOnlyList<Claim>>(() => ClaimLedger.Of(text, rules.Claims, finder, statuses));
        var explainer = new CriterionExplainer(rules, _describer, text, finder, statuses, new ClaimFacts(() => claims.Value));
        var definition = rules.Definition;
        return new AnnouncementExplanation(
            announcement.Metadata, definition.Id, definition.Version, definition.Hash, [.. definition.Criteria.Where(c => criteria?.Contains(c.Id) != false).Select(explainer.Explain)]);
    }
}
