using TransparencyScore.Signals;

namespace TransparencyScore.Claims;

/// <summary>One quantitative performance claim of an announcement, with what the text discloses about it: a row of the claims ledger.
/// A plain immutable record. Texts are slices of the announcement; nothing in it is guessed: what the text does not say is null.</summary>
public sealed record Claim
{
    /// <summary>The sentence or table row that makes the claim: exactly <c>text[Start..End]</c> of the announcement.</summary>
    public required string Quote { get; init; }

    /// <summary>Offset of the quote's first UTF-16 code unit in the announcement's text.</summary>
    public required int Start { get; init; }

    /// <summary>Offset after the quote's last UTF-16 code unit.</summary>
    public required int End { get; init; }

    /// <summary>Line of <see cref="Start"/> in the announcement's text, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The number with its unit as written, such as <c>2.1x</c> or <c>1,200 tokens/s</c>: <c>text[FigureStart..FigureEnd]</c>.</summary>
    public required string Figure { get; init; }

    /// <summary>Offset of the figure's first UTF-16 code unit in the announcement's text.</summary>
    public required int FigureStart { get; init; }

    /// <summary>Offset after the figure's last UTF-16 code unit.</summary>
    public required int FigureEnd { get; init; }

    /// <summary>What the number is.</summary>
    public required ClaimKind Kind { get; init; }

    /// <summary>The value in <see cref="Unit"/>, magnitudes multiplied out ("1.2K" is 1200); the lower end of a range. A ratio of "2.1x" is 2.1, "half" is 0.5,
    /// a change of "40%" is 40.</summary>
    public required decimal Low { get; init; }

    /// <summary>The upper end of a range; equal to <see cref="Low"/> for a single value.</summary>
    public required decimal High { get; init; }

    /// <summary>The earlier value of "from 120 ms to 80 ms" (120; <see cref="Low"/> is 80); null where none is given.</summary>
    public decimal? Before { get; init; }

    /// <summary>The unit by its name in the rule set's list (<c>tokens/s</c>, <c>ms</c>, <c>%</c>, <c>x</c>), or null for a bare score.</summary>
    public string? Unit { get; init; }

    /// <summary>Whether it went up or down; null for an absolute value and where the text does not say.</summary>
    public ClaimDirection? Direction { get; init; }

    /// <summary>What was measured: a metric or benchmark by its name in the rule set's lists, or the words of a table's header; null when not said.</summary>
    public string? Metric { get; init; }

    /// <summary>Whose result it is, in the text's own words (a name, "we", a table's header); null when the sentence does not say.</summary>
    public string? Subject { get; init; }

    /// <summary>What it is compared with.</summary>
    public required ClaimBaseline Baseline { get; init; }

    /// <summary>What the number rests on.</summary>
    public required ClaimBasis Basis { get; init; }

    /// <summary>Whether the number is only an upper bound ("up to").</summary>
    public bool IsUpTo { get; init; }

    /// <summary>Which test conditions are given, in this order: <c>hardware</c>, <c>software</c>, <c>precision</c>, <c>load</c> (batch, length, concurrency),
    /// <c>prompting</c>, <c>settings</c>; empty when none is.</summary>
    public required IReadOnlyList<string> Conditions { get; init; }

    /// <summary>Where the number comes from.</summary>
    public required ClaimSource Source { get; init; }

    /// <summary>Who measured.</summary>
    public required ClaimMeasurer MeasuredBy { get; init; }

    /// <summary>How the text says it. Only asserted claims count in rules.</summary>
    public required SignalStatus Status { get; init; }

    /// <summary>Whether it stands in a table.</summary>
    public bool InTable { get; init; }

    /// <summary>Whether the text says how it was measured: at least one test condition is given and the number is neither projected nor theoretical.</summary>
    public bool SaysHow => Conditions.Count > 0 && Basis is not (ClaimBasis.Projected or ClaimBasis.Theoretical);
}
