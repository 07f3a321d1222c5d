namespace TransparencyScore.Criteria.Checks;

/// <summary>Finds <c>\b</c> beside a Chinese character. Between two of them is no word limit, so such an expression only matches beside a space, a sign or
/// the end of the sentence.</summary>
internal static class WordLimits
{
    /// <summary>Places of such a <c>\b</c> and the Chinese words beside it. Groups are looked into, classes are not; a <c>\b?</c> asks for nothing.</summary>
    public static IEnumerable<(int Start, bool IsBefore, string Word)> BesideChinese(string pattern)
    {
        for (var i = 0; i + 1 < pattern.Length; i++)
        {
            if (pattern[i] != '\\')
            {
                continue;
            }

            if (pattern[i + 1] == 'b' && !InClass(pattern, i) && (i + 2 == pattern.Length || pattern[i + 2] is not ('?' or '*')))
            {
                if (Firsts(pattern, i + 2).Where(at => IsChinese(pattern[at])).Take(1).ToList() is [var next])
                {
                    yield return (i, true, pattern[next..Run(pattern, next, 1)]);
                }
                else if (Lasts(pattern, i - 1).Where(at => IsChinese(pattern[at])).Take(1).ToList() is [var last])
                {
                    yield return (i, false, pattern[(Run(pattern, last, -1) + 1)..(last + 1)]);
                }
            }

            i++;
        }
    }

    private static int Run(string pattern, int at, int step)
    {
        while (at >= 0 && at < pattern.Length && IsChinese(pattern[at]))
        {
            at += step;
        }

        return at;
    }

    private static bool InClass(string pattern, int at)
    {
        var inClass = false;
        for (var i = 0; i < at; i++)
        {
            i += pattern[i] == '\\' ? 1 : 0;
            inClass = i < at && pattern[i] switch { '[' => true, ']' => false, _ => inClass };
        }

        return inClass;
    }

    // Where what follows may begin: at once, or at the start of each alternative of a group.
    private static IEnumerable<int> Firsts(string pattern, int at)
    {
        if (at >= pattern.Length || pattern[at] != '(')
        {
            return at < pattern.Length ? [at] : [];
        }

        at += pattern.AsSpan(at).StartsWith("(?:") ? 3 : 1;
        return Alternatives(pattern, at).SelectMany(a => Firsts(pattern, a.Start));
    }

    private static IEnumerable<int> Lasts(string pattern, int at)
    {
        if (at < 0 || pattern[at] != ')' || (at > 0 && pattern[at - 1] == '\\'))
        {
            return at >= 0 && (at == 0 || pattern[at - 1] != '\\') ? [at] : [];
        }

        var open = at - 1;
        for (var depth = 1; open >= 0; open--)
        {
            depth += pattern[open] switch { ')' => 1, '(' => -1, _ => 0 };
            if (depth == 0)
            {
                break;
            }
        }

        return open < 0 ? [] : Alternatives(pattern, open + 1).Where(a => a.End > a.Start).SelectMany(a => Lasts(pattern, a.End - 1));
    }

    private static IEnumerable<(int Start, int End)> Alternatives(string pattern, int at)
    {
        var (start, depth) = (at, 0);
        for (var i = at; i < pattern.Length; i++)
        {
            switch (pattern[i])
            {
                case '\\':
                    i++;
                    break;
                case '(':
                    depth++;
                    break;
                case ')' when depth > 0:
                    depth--;
                    break;
                case ')':
                    yield return (start, i);
                    yield break;
                case '|' when depth == 0:
                    yield return (start, i);
                    start = i + 1;
                    break;
                default:
                    break;
            }
        }
    }

    private static bool IsChinese(char c) => c is >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF';
}
