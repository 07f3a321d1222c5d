using TransparencyScore.Announcements;

namespace TransparencyScore.Signals;

/// <summary>The smallest thing that speaks by itself: a sentence, a table row, a line of code.</summary>
/// <param name="Index">Number in reading order, from 0.</param>
/// <param name="Block">Index of its block.</param>
/// <param name="Span">Range of the block's text.</param>
/// <param name="Passage">Number of its passage: a paragraph, a whole list, a whole table.</param>
internal sealed record TextUnit(int Index, int Block, TextSpan Span, int Passage)
{
    /// <summary>Units that it speaks with: a row with its table's header and caption, and with a line before the table that ends with a colon.</summary>
    public IReadOnlyList<int> SpeaksWith { get; init; } = [];

    /// <summary>Units of the footnotes that it cites.</summary>
    public IReadOnlyList<int> Cites { get; init; } = [];

    /// <summary>Headings that it stands under, the uppermost first.</summary>
    public IReadOnlyList<int> Headings { get; init; } = [];

    /// <summary>Whether there are others in its company.</summary>
    public bool HasCompany => SpeaksWith.Count > 0 || Cites.Count > 0;

    /// <summary>All units in which to look for what goes together with this one, itself first.</summary>
    public IEnumerable<int> Company => SpeaksWith.Concat(Cites).Prepend(Index).Distinct();
}
