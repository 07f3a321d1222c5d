namespace TransparencyScore.Announcements;

/// <summary>Finds the sentences of a text. Rule-based, after the "golden rules" tradition of sentence boundary detection (pragmatic_segmenter): full
/// stops in abbreviations, decimals, versions, file names and addresses end no sentence, nor does anything inside a short quotation or bracket;
/// Chinese and Japanese full stops do; items of a list are sentences. Time grows linearly with the text. Pure and thread-safe.</summary>
public static class SentenceSplitter
{
    /// <summary>Splits a text into sentences.</summary>
    /// <param name="text">Running text without markup, usually one paragraph. Line breaks end a sentence where they divide labels, list items or paragraphs,
    /// not where they wrap a line.</param>
    /// <param name="language">BCP 47 tag, or null when it is not known. Punctuation of English and of Chinese is understood in any language; in Chinese and
    /// Japanese a Latin full stop before such a character ends a sentence too.</param>
    /// <returns>The sentences in order, without the white space around them. Every visible character is in exactly one of them.</returns>
    public static IReadOnlyList<TextSpan> Split(string text, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var ends = new SentenceEnds(text, language);
        var sentences = new List<TextSpan>();
        var start = 0;
        for (var i = ends.SkipSpace(0); i < text.Length;)
        {
            start = i;
            var end = ends.Next(start);
            var last = end;
            while (last > start && char.IsWhiteSpace(text[last - 1]))
            {
                last--;
            }

            sentences.Add(new TextSpan(start, last));
            i = ends.SkipSpace(end);
        }

        return sentences;
    }
}
