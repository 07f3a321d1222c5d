using TransparencyScore.Announcements;
using TransparencyScore.Claims;
using TransparencyScore.Signals;

namespace TransparencyScore.Criteria;

/// <summary>What the rules get to see of an announcement: its sentences, the signals found in them and its claims. Immutable.</summary>
public sealed record Inspection
{
    /// <summary>The announcement, with its blocks and their links.</summary>
    public required Announcement Announcement { get; init; }

    /// <summary>Sentences, table rows and lines of code in reading order; the number of each is its place in the list.</summary>
    public required IReadOnlyList<InspectedSentence> Sentences { get; init; }

    /// <summary>Hits of every signal of the rule set, by place, whatever their status.</summary>
    public required IReadOnlyList<InspectedSignal> Signals { get; init; }

    /// <summary>The claims ledger in reading order; null when the rule set has none or it could not be made.</summary>
    public required IReadOnlyList<Claim>? Claims { get; init; }

    /// <summary>Signals that could not be looked for, and why; empty when all went well.</summary>
    public required IReadOnlyList<string> Problems { get; init; }
}

/// <summary>The smallest thing that speaks by itself: a sentence, a table row, a line of code.</summary>
/// <param name="Block">Number of its block, from 0.</param>
/// <param name="Text">Its words without markup; empty for a link around a picture.</param>
/// <param name="Span">Place of the words in the block's text.</param>
/// <param name="Source">Place in the announcement's text, markup in between included.</param>
/// <param name="SpeaksWith">Numbers of sentences that it speaks with: a row's header and caption, and the line that announces the table.</param>
/// <param name="Cites">Numbers of the sentences of the footnotes that it cites.</param>
/// <param name="Headings">Numbers of the headings that it stands under, the uppermost first.</param>
public sealed record InspectedSentence(
    int Block, string Text, TextSpan Span, TextSpan Source, IReadOnlyList<int> SpeaksWith, IReadOnlyList<int> Cites, IReadOnlyList<int> Headings);

/// <summary>A place where a signal was found.</summary>
/// <param name="Signal">Id of the signal.</param>
/// <param name="Title">What a hit says, in the rule author's words.</param>
/// <param name="Sentence">Number of the sentence.</param>
/// <param name="Status">How the sentence says it.</param>
/// <param name="Words">The words that were found, without markup; empty for a link around a picture.</param>
/// <param name="Source">Place of the words in the announcement's text.</param>
/// <param name="Quote">The passage that would stand as evidence, exactly as in the announcement's text.</param>
/// <param name="QuoteSource">Place of the quote in the announcement's text.</param>
public sealed record InspectedSignal(string Signal, string Title, int Sentence, SignalStatus Status, string Words, TextSpan Source, string Quote, TextSpan QuoteSource);
