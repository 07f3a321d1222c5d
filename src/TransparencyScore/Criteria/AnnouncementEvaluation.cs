using TransparencyScore.Announcements;
using TransparencyScore.Claims;
using TransparencyScore.Criteria.Explaining;
using TransparencyScore.Signals;

namespace TransparencyScore.Criteria;

/// <summary>What a rule set sees of one announcement: the one path on which announcements are scored and examples are tried. Each part is made when
/// it is first asked for. Not safe for concurrent use.</summary>
internal sealed class AnnouncementEvaluation
{
    private readonly Lazy<IReadOnlyList<Claim>> _claims;

    /// <param name="rules">The rule set.</param>
    /// <param name="announcement">The announcement.</param>
    /// <param name="time">How long looking for signals may take; null for what a text of this length gets.</param>
    public AnnouncementEvaluation(CompiledRuleSet rules, Announcement announcement, ScoringTime? time = null)
    {
        Text = new IndexedAnnouncement(announcement, rules.Context.Phrases) { Time = time ?? ScoringTime.For(announcement.Text.Length) };
        var statuses = new StatusFinder(Text, rules.Context);
        Signals = new SignalFinder(Text, rules.Signals, statuses);
        _claims = new Lazy<IReadOnlyList<Claim>>(() => ClaimLedger.Of(Text, rules.Claims, Signals, statuses));
        SignalFacts = new SignalFacts(Signals);
        ClaimFacts = new ClaimFacts(() => _claims.Value);
        Judge = new CriterionJudge(rules, Text, SignalFacts, ClaimFacts);
    }

    public IndexedAnnouncement Text { get; }

    public SignalFinder Signals { get; }

    public SignalFacts SignalFacts { get; }

    public ClaimFacts ClaimFacts { get; }

    public CriterionJudge Judge { get; }

    /// <summary>The claims ledger.</summary>
    /// <exception cref="SignalFailedException">An expression of a signal takes too long.</exception>
    public IReadOnlyList<Claim> Claims => _claims.Value;

    /// <summary>Asks the facts that rules see.</summary>
    public FactReader Facts() => new(new Dictionary<string, object>
    {
        ["signals"] = SignalFacts,
        ["claims"] = ClaimFacts,
        ["announcement"] = new AnnouncementFacts(Text.Announcement.Metadata),
    });
}
