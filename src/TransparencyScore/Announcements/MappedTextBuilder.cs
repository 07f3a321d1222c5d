using System.Text;

namespace TransparencyScore.Announcements;

/// <summary>Builds a <see cref="MappedText"/> piece by piece, in source order. Not safe for concurrent use.</summary>
public sealed class MappedTextBuilder
{
    private readonly StringBuilder _text = new();
    private readonly List<TextRun> _runs = [];

    /// <summary>Number of characters added so far.</summary>
    public int Length => _text.Length;

    /// <summary>The last character added, or <c>'\0'</c> when there is none.</summary>
    public char Last => _text.Length == 0 ? '\0' : _text[^1];

    /// <summary>Adds words that stand in the source as they are.</summary>
    /// <param name="words">The characters.</param>
    /// <param name="sourceStart">Where the first of them stands in the source.</param>
    public void Append(ReadOnlySpan<char> words, int sourceStart) => Append(words, new TextSpan(sourceStart, sourceStart + words.Length));

    /// <summary>Adds words that are written otherwise in the source, such as a decoded entity.</summary>
    /// <param name="words">The characters as a reader sees them.</param>
    /// <param name="source">What they stand for in the source; of equal length means character by character.</param>
    public void Append(ReadOnlySpan<char> words, TextSpan source)
    {
        if (words.IsEmpty)
        {
            return;
        }

        var run = new TextRun(_text.Length, words.Length, source.Start, source.Length);
        if (_runs.Count > 0 && _runs[^1] is var last && last.Length == last.SourceLength && run.Length == run.SourceLength
            && last.SourceStart + last.SourceLength == run.SourceStart)
        {
            _runs[^1] = last with { Length = last.Length + run.Length, SourceLength = last.SourceLength + run.SourceLength };
        }
        else
        {
            _runs.Add(run);
        }

        _text.Append(words);
    }

    /// <summary>Makes the text from what was added.</summary>
    /// <returns>A text that later calls on the builder do not change.</returns>
    public MappedText Build() => new(_text.ToString(), [.. _runs]);
}
