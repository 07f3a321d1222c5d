namespace TransparencyScore.Announcements;

/// <summary>Characters of Chinese and Japanese writing, punctuation included.</summary>
internal static class Wide
{
    public static bool Is(char c) => c is >= '\u2E80' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' or >= '\uFF00' and <= '\uFFEF';
}
