using System.Text.RegularExpressions;

namespace TransparencyScore.Signals;

/// <summary>Checks the regular expressions of rule sets before they are built. Only what <see cref="LinearRegex"/> can run gets through.</summary>
internal static class RegexCompiler
{
    private const int MaxLength = 1000;
    private const int MaxRepeat = 200;
    private const int MaxNesting = 50;

    /// <summary>Why what may run forever is refused.</summary>
    public const string Unsupported = "look-around, back-references, conditionals and atomic groups are not supported, because they can take forever. Use \"unless\" or \"with\".";
    private const string Lazy = "lazy quantifiers (*?, +?, ??, {1,5}?) are not supported, because the engines that run expressions in linear time do not agree on them. Leave out the question mark and say what may stand between: [^.]*";
    private static readonly string[] Refused = ["(?=", "(?!", "(?<=", "(?<!", "(?>", "(?("];

    /// <summary>Checks a pattern and hands out its expression, or says why not.</summary>
    public static (LinearRegex? Regex, string? Problem) Compile(string pattern, bool cased)
    {
        if (pattern.Length > MaxLength)
        {
            return (null, FormattableString.Invariant($"it has {pattern.Length} characters; at most {MaxLength} are allowed. Put long lists of words into \"phrases\" or a list."));
        }

        if (Limits(pattern) is { } problem)
        {
            return (null, problem);
        }

        if (RegexShape.Problem(pattern) is { } shape)
        {
            return (null, shape.Why);
        }

        try
        {
            var regex = new LinearRegex(pattern, cased);
            return regex.MatchesNothing ? (null, "it matches the empty text. Ask for at least one character.") : (regex, null);
        }
        catch (RegexMatchTimeoutException)
        {
            return (null, "it takes too long even on an empty text. Simplify it.");
        }
        catch (RegexParseException e)
        {
            return (null, FormattableString.Invariant($"{Words(e.Message)} (at character {e.Offset + 1})"));
        }
    }

    private static string? Limits(string pattern)
    {
        int depth = 0, deepest = 0;
        var inClass = false;
        for (var i = 0; i < pattern.Length; i++)
        {
            switch (pattern[i])
            {
                case '\\':
                    if (++i < pattern.Length && !inClass && pattern[i] is (>= '1' and <= '9') or 'k' or 'G')
                    {
                        return Unsupported;
                    }

                    break;
                case '[' when !inClass:
                    inClass = true;
                    break;
                case ']':
                    inClass = false;
                    break;
                case '*' or '+' or '?' or '}' when !inClass && i > 0 && pattern[i - 1] != '(' && i + 1 < pattern.Length && pattern[i + 1] == '?':
                    return Lazy;
                case '(' when !inClass && Array.Exists(Refused, r => string.CompareOrdinal(pattern, i, r, 0, r.Length) == 0):
                    return Unsupported;
                case '(' when !inClass:
                    deepest = Math.Max(deepest, ++depth);
                    break;
                case ')' when !inClass:
                    depth--;
                    break;
                case '{' when !inClass && pattern.IndexOf('}', i) is var end and > 0:
                    var bounds = pattern[(i + 1)..end].Split(',');
                    if (bounds.All(b => b.Length == 0 || b.All(char.IsAsciiDigit)) && bounds.Any(b => b.Length > 3 || (b.Length > 0 && int.Parse(b, System.Globalization.CultureInfo.InvariantCulture) > MaxRepeat)))
                    {
                        return FormattableString.Invariant($"a repeat bound is above {MaxRepeat}.");
                    }

                    break;
                default:
                    break;
            }
        }

        return deepest > MaxNesting ? FormattableString.Invariant($"it nests more than {MaxNesting} deep.") : null;
    }

    // ".NET: Invalid pattern 'x(' at offset 2. Not enough )'s." repeats pattern and offset.
    private static string Words(string message)
    {
        var cut = message.IndexOf("at offset ", StringComparison.Ordinal);
        var dot = cut < 0 ? -1 : message.IndexOf(". ", cut, StringComparison.Ordinal);
        return dot < 0 ? message : message[(dot + 2)..];
    }
}
