using TransparencyScore.Announcements;

namespace TransparencyScore.Signals;

/// <summary>Asks for the status of words in a sentence that stands alone.</summary>
internal static class SentenceStatus
{
    /// <summary>Finds a phrase. Where it is only a part of a word ("verified" in "unverified"), the whole word is meant, because its other part may deny it.</summary>
    public static TextSpan Locate(string sentence, string phrase)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentException.ThrowIfNullOrWhiteSpace(phrase);
        TextSpan? part = null;
        for (var at = IndexOf(sentence, phrase, 0); at >= 0; at = IndexOf(sentence, phrase, at + 1))
        {
            var span = Widen(sentence, new TextSpan(at, at + phrase.Length));
            if (span.Length == phrase.Length)
            {
                return span;
            }

            part ??= span;
        }

        return part ?? throw new ArgumentException($"The sentence does not contain \"{phrase}\".", nameof(phrase));
    }

    public static SignalStatus Of(string sentence, TextSpan phrase, string? company, string? language, CompiledContext context)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        if (phrase.Length <= 0 || !new TextSpan(0, sentence.Length).Contains(phrase))
        {
            throw new ArgumentOutOfRangeException(nameof(phrase), phrase, "The place is empty or not in the sentence.");
        }

        var words = new MappedTextBuilder();
        words.Append(sentence, 0);
        var announcement = new Announcement
        {
            Metadata = new() { Id = "sentence", Company = company, Language = language },
            Text = sentence,
            Blocks = [new Block(BlockKind.Paragraph, words.Build(), new TextSpan(0, sentence.Length))],
        };
        var text = new IndexedAnnouncement(announcement, context.Phrases);
        return text.UnitAt(0, phrase.Start) is { } unit ? new StatusFinder(text, context).StatusOf(unit, phrase, asked: true) : SignalStatus.Asserted;
    }

    private static int IndexOf(string sentence, string phrase, int from) => from >= sentence.Length ? -1 : sentence.IndexOf(phrase, from, StringComparison.OrdinalIgnoreCase);

    private static TextSpan Widen(string sentence, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start > 0 && char.IsAsciiLetterOrDigit(sentence[start]) && char.IsAsciiLetterOrDigit(sentence[start - 1]))
        {
            start--;
        }

        while (end < sentence.Length && char.IsAsciiLetterOrDigit(sentence[end - 1]) && char.IsAsciiLetterOrDigit(sentence[end]))
        {
            end++;
        }

        return new TextSpan(start, end);
    }
}
