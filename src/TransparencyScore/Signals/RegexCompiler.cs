using System.Text.RegularExpressions;

namespace TransparencyScore.Signals;

/// <summary>Checks the regular expressions of rule sets before they are built. Only what <see cref="LinearRegex"/> can run gets through.</summary>
internal static class RegexCompiler
{
    private const int MaxLength = 1000;
    private const int MaxRepeat = 200;
    private const int MaxNesting = 50;

    /// <summary>Why what may run forever is refused.</summary>
    public const string TakesForever = "look-around, back-references, conditionals and atomic groups are not supported, because they can take forever. Use \"unless\" or \"with\".";
    private const string Lazy = "lazy quantifiers (*?, +?, ??, {1,5}?) are not supported, because the engines that run expressions in linear time do not agree on them. Leave out the question mark and say what may stand between: [^.]*";

    private static readonly (string Sign, string Name)[] Refused =
        [("(?=", "look-ahead"), ("(?!", "look-ahead"), ("(?<=", "look-behind"), ("(?<!", "look-behind"), ("(?>", "atomic group"), ("(?(", "conditional")];

    /// <summary>Checks a pattern and hands out its expression, or says why not and where.</summary>
    public static (LinearRegex? Regex, RegexProblem? Problem) Compile(string pattern, bool cased)
    {
        if (pattern.Length > MaxLength)
        {
            return (null, new(FormattableString.Invariant($"it has {pattern.Length} characters; at most {MaxLength} are allowed. Put long lists of words into \"phrases\" or a list."), 0, pattern.Length));
        }

        if (Limits(pattern) is { } problem)
        {
            return (null, problem);
        }

        if (RegexShape.Problem(pattern) is { } shape)
        {
            return (null, new(shape.Why, shape.At, shape.Length));
        }

        try
        {
            var regex = new LinearRegex(pattern, cased);
            return regex.MatchesNothing ? (null, new("it matches the empty text. Ask for at least one character.", 0, pattern.Length)) : (regex, null);
        }
        catch (RegexMatchTimeoutException)
        {
            return (null, new("it takes too long even on an empty text. Simplify it.", 0, pattern.Length));
        }
        catch (RegexParseException e)
        {
            return (null, Place(pattern, e));
        }
    }

    private static RegexProblem Unsupported(string pattern, int at, string sign, string name) => new(
        $"\"{sign}\" ({name}) is not supported. Look-around, back-references, conditionals and atomic groups can take forever. Use \"unless\" or \"with\".", at, Math.Min(sign.Length, pattern.Length - at));

    // The parser tells where it stood when it noticed: behind the sign that it does not understand, or at the end.
    private static RegexProblem Place(string pattern, RegexParseException e)
    {
        var (at, length) = e.Error switch
        {
            RegexParseError.InsufficientClosingParentheses => (Unclosed(pattern, '(', ')'), 1),
            RegexParseError.UnterminatedBracket => (Unclosed(pattern, '[', ']'), 1),
            RegexParseError.UnrecognizedEscape or RegexParseError.UndefinedNamedReference or RegexParseError.MissingControlCharacter => (pattern.LastIndexOf('\\', Math.Clamp(e.Offset - 1, 0, pattern.Length - 1)), 2),
            RegexParseError.ReversedCharacterRange => (e.Offset - 3, 3),
            _ => (e.Offset - 1, 1),
        };
        at = Math.Clamp(at, 0, pattern.Length - 1);
        length = Math.Min(length, pattern.Length - at);
        return new RegexProblem(FormattableString.Invariant($"{Words(e.Message)} The place is \"{pattern.Substring(at, length)}\" (character {at + 1})."), at, length);
    }

    private static int Unclosed(string pattern, char open, char close)
    {
        var starts = new Stack<int>();
        var inClass = false;
        for (var i = 0; i < pattern.Length; i++)
        {
            var c = pattern[i];
            if (c == '\\')
            {
                i++;
            }
            else if (c == open && !inClass)
            {
                starts.Push(i);
                inClass = open == '[';
            }
            else if (c == close && (open == '[' ? inClass : !inClass) && starts.Count > 0)
            {
                starts.Pop();
                inClass = false;
            }
            else if (open != '[' && c is '[' or ']')
            {
                inClass = c == '[';
            }
        }

        return starts.Count > 0 ? starts.Peek() : pattern.Length - 1;
    }

    private static RegexProblem? Limits(string pattern)
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
                        return Unsupported(pattern, i - 1, pattern.Substring(i - 1, 2), pattern[i] == 'G' ? "continuation" : "back-reference");
                    }

                    break;
                case '[' when !inClass:
                    inClass = true;
                    break;
                case ']':
                    inClass = false;
                    break;
                case '*' or '+' or '?' or '}' when !inClass && i > 0 && pattern[i - 1] != '(' && i + 1 < pattern.Length && pattern[i + 1] == '?':
                    return new(Lazy, i, 2);
                case '(' when !inClass && Array.Find(Refused, r => string.CompareOrdinal(pattern, i, r.Sign, 0, r.Sign.Length) == 0) is { Sign: not null } refused:
                    return Unsupported(pattern, i, refused.Sign, refused.Name);
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
                        return new(FormattableString.Invariant($"the repeat bound {pattern[i..(end + 1)]} is above {MaxRepeat}. Write a smaller one."), i, end + 1 - i);
                    }

                    break;
                default:
                    break;
            }
        }

        return deepest > MaxNesting ? new(FormattableString.Invariant($"it nests more than {MaxNesting} deep. Split it."), 0, pattern.Length) : null;
    }

    // ".NET: Invalid pattern 'x(' at offset 2. Not enough )'s." repeats pattern and offset.
    private static string Words(string message)
    {
        var cut = message.IndexOf("at offset ", StringComparison.Ordinal);
        var dot = cut < 0 ? -1 : message.IndexOf(". ", cut, StringComparison.Ordinal);
        return dot < 0 ? message : message[(dot + 2)..];
    }
}

/// <summary>Why a regular expression is not accepted, and the characters that are meant.</summary>
internal sealed record RegexProblem(string Why, int At, int Length);
