using TransparencyScore.Announcements;
using TransparencyScore.Criteria;
using TransparencyScore.Signals;

namespace TransparencyScore.Reporting.Scores;

/// <summary>Names of kinds and statuses in JSON, as in rule files.</summary>
internal static class Names
{
    public static string Of(SignalStatus status) => status switch
    {
        SignalStatus.Asserted => "asserted",
        SignalStatus.Denied => "denied",
        SignalStatus.Planned => "planned",
        SignalStatus.Other => "other",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    public static string Of(BlockKind kind) => kind switch
    {
        BlockKind.Paragraph => "paragraph",
        BlockKind.Heading => "heading",
        BlockKind.ListItem => "listItem",
        BlockKind.TableHeader => "tableHeader",
        BlockKind.TableRow => "tableRow",
        BlockKind.Caption => "caption",
        BlockKind.Footnote => "footnote",
        BlockKind.Code => "code",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static string Of(Outcome outcome) => outcome switch
    {
        Outcome.Scored => "scored",
        Outcome.NotApplicable => "notApplicable",
        Outcome.NotAssessed => "notAssessed",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "Unknown outcome."),
    };
}
