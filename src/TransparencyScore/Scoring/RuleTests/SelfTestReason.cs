using TransparencyScore.Criteria;
using TransparencyScore.Signals;

namespace TransparencyScore.Scoring.RuleTests;

/// <summary>Says what was seen of a signal in a self-test that is not as expected.</summary>
internal static class SelfTestReason
{
    public static string Of(AnnouncementEvaluation evaluation, CompiledRuleSet rules, string signal)
    {
        var hits = evaluation.Signals.Find(signal).Hits;
        if (hits.Count > 0)
        {
            return $"Found: {string.Join(", ", hits.Select(h => $"\"{Words(evaluation, h)}\" ({Name(h.Status)})"))}.";
        }

        if (evaluation.Text.Units.Count == 0)
        {
            return "The text has no words.";
        }

        var miss = new SignalMissFinder(evaluation.Text, rules.Signals, evaluation.Signals).Of(signal, evaluation.Text.Units);
        return miss.Kind switch
        {
            SignalMissKind.Block => "The signal does not look into this kind of block.",
            SignalMissKind.With => FormattableString.Invariant($"\"{miss.Words}\" is there, but nothing that \"with\" {miss.Part} asks for."),
            SignalMissKind.Unless => FormattableString.Invariant($"\"{miss.Words}\" is there, but also something that \"unless\" {miss.Part} excludes."),
            _ => miss.Signals.Count == 0 ? "Nothing under \"any\" matches." : $"Nothing under \"any\" matches; it is made of {string.Join(", ", miss.Signals)}.",
        };
    }

    private static string Words(AnnouncementEvaluation evaluation, SignalHit hit) => hit.Span.Slice(evaluation.Text.Announcement.Blocks[hit.Unit.Block].Text.Text);

    private static string Name(SignalStatus status) => status switch
    {
        SignalStatus.Denied => "denied",
        SignalStatus.Planned => "planned",
        SignalStatus.Other => "said of another vendor",
        _ => "asserted",
    };
}
