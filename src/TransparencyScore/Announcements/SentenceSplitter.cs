namespace TransparencyScore.Announcements;

/// <summary>Finds the sentences of a paragraph. Rule-based, after the "golden rules" tradition of sentence boundary detection
/// (pragmatic_segmenter): full stops in abbreviations, decimals, versions, file names and addresses end no sentence; Chinese and Japanese
/// full stops always do. Pure and thread-safe.</summary>
public static class SentenceSplitter
{
    private const string LatinEnds = ".!?…";
    private const string WideEnds = "。！？｡";
    private const string Closers = "\"')]}»”’」』）】》〉";

    /// <summary>Splits a text into sentences.</summary>
    /// <param name="text">Running text without markup, usually one paragraph.</param>
    /// <param name="language">BCP 47 tag, or null when it is not known. It chooses the abbreviations; Chinese punctuation is understood in any language.</param>
    /// <returns>The sentences in order, without the white space around them. Every visible character is in exactly one of them.</returns>
    public static IReadOnlyList<TextSpan> Split(string text, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sentences = new List<TextSpan>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' && i + 1 < text.Length && text[i + 1] == '\n')
            {
                Add(sentences, text, start, i);
                start = i;
                continue;
            }

            var wide = WideEnds.Contains(text[i], StringComparison.Ordinal);
            if (!wide && !LatinEnds.Contains(text[i], StringComparison.Ordinal))
            {
                continue;
            }

            var end = i + 1;
            while (end < text.Length && (LatinEnds.Contains(text[end], StringComparison.Ordinal) || WideEnds.Contains(text[end], StringComparison.Ordinal)))
            {
                end++;
            }

            var stopsEnd = end;
            while (end < text.Length && Closers.Contains(text[end], StringComparison.Ordinal))
            {
                end++;
            }

            if (wide ? EndsWide(text, stopsEnd, end) : EndsLatin(text, start, i, stopsEnd, end, language))
            {
                Add(sentences, text, start, end);
                start = end;
            }

            i = end - 1;
        }

        Add(sentences, text, start, text.Length);
        return sentences;
    }

    // A quoted sentence inside a sentence ("他说“很快！”然后离开") goes on after the closing mark, a bracketed one as well.
    private static bool EndsWide(string text, int stopsEnd, int end) =>
        end == stopsEnd || end >= text.Length || char.IsWhiteSpace(text[end]) || text[stopsEnd - 1] == '。';

    private static bool EndsLatin(string text, int start, int stop, int stopsEnd, int end, string? language)
    {
        if (end >= text.Length)
        {
            return true;
        }

        if (!char.IsWhiteSpace(text[end]))
        {
            // "vs.GPT", "2.1x", "arxiv.org/abs", "?v=2": no space, no end, except where Chinese or Japanese goes on.
            return IsWide(text[end]) && text[stop] != '.' ;
        }

        var next = end;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        if (next >= text.Length)
        {
            return true;
        }

        var following = text[next];
        if (char.IsLower(following) && !StartsProductName(text, next))
        {
            return text[stop] != '.' && text[stop] != '…' && end == stopsEnd;
        }

        return text[stop] != '.' || stopsEnd - stop > 1 || end > stopsEnd || !Abbreviations.Stand(text, start, stop, next, language);
    }

    // "iPhone", "vLLM", "xAI": a name may begin with a small letter.
    private static bool StartsProductName(string text, int index) => index + 1 < text.Length && char.IsUpper(text[index + 1]);

    private static bool IsWide(char c) => c is >= '\u2E80' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' or >= '\uFF00' and <= '\uFFEF';

    private static void Add(List<TextSpan> sentences, string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (end > start)
        {
            sentences.Add(new TextSpan(start, end));
        }
    }
}
