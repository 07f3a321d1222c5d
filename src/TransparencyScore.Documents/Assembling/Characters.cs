namespace TransparencyScore.Documents.Assembling;

/// <summary>What the readers need to know about single characters.</summary>
internal static class Characters
{
    /// <summary>Invisible characters that only tell where a line may break: a phrase is found with and without them.</summary>
    public static bool IsInvisible(char c) => c is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF';

    /// <summary>Writing without spaces between words, so that a line break inside it is no space either. Hangul has spaces.</summary>
    public static bool IsWrittenWithoutSpaces(char c) =>
        c is (>= '\u2E80' and <= '\u312F') or (>= '\u3190' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF')
            or (>= '\uFF01' and <= '\uFF60') or '\u2018' or '\u2019' or '\u201C' or '\u201D';
}
