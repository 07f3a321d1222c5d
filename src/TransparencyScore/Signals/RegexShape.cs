using System.Globalization;

namespace TransparencyScore.Signals;

/// <summary>Reads a regular expression by an own grammar, which has only what every engine runs in linear time, and refuses whatever is not in it.
/// A list of forbidden signs would not do: a bracket inside a comment or in extended mode hides from it what comes after.</summary>
/// <remarks>It also counts the nodes of the automaton that the expression asks for, in which nested repeats multiply:
/// <c>((a{1,200}){1,200}){1,200}</c> has 8 million in 27 characters.</remarks>
internal sealed class RegexShape
{
    /// <summary>The most nodes of an automaton. .NET builds no more than 10,000, and with 2,000 a character is still read in some microseconds.</summary>
    public const int MaxNodes = 2_000;

    /// <summary>The greatest number in a repeat.</summary>
    public const int MaxRepeat = 200;

    /// <summary>How deep groups may stand in each other.</summary>
    public const int MaxNesting = 50;

    private readonly string _pattern;
    private int _at;
    private int _depth;

    private int _width;

    private RegexShape(string pattern) => _pattern = pattern;

    /// <summary>How many characters the ranges of a pattern's classes span: to build an expression that ignores capitals, each is looked up.</summary>
    public static int Width(string pattern)
    {
        var shape = new RegexShape(pattern);
        try
        {
            shape.Alternatives();
        }
        catch (RefusedException)
        {
            // It is refused with its reason elsewhere.
        }

        return shape._width;
    }

    /// <summary>Why a pattern is not accepted, and from where to where; null for one that is, and for one that is no regular expression at all, of which
    /// .NET says more.</summary>
    public static (string Why, int At, int Length)? Problem(string pattern)
    {
        var shape = new RegexShape(pattern);
        try
        {
            var nodes = shape.Alternatives();
            return nodes > MaxNodes ? (TooManyNodes, 0, pattern.Length) : null;
        }
        catch (RefusedException e)
        {
            return (e.Message, e.At, Math.Clamp(e.Length, 0, pattern.Length - e.At));
        }
    }

    private static string TooManyNodes => FormattableString.Invariant(
        $"its repeats multiply to more than {MaxNodes:N0} characters to keep count of. Use smaller bounds, + or *.");

    private bool AtEnd => _at >= _pattern.Length;

    private long Alternatives()
    {
        long nodes = 0;
        if (++_depth > MaxNesting + 1)
        {
            throw Refuse(FormattableString.Invariant($"it nests more than {MaxNesting} deep."), _at - 1, 1);
        }

        do
        {
            nodes += Sequence() + 1;
        }
        while (Skip('|'));
        _depth--;
        return nodes;
    }

    private long Sequence()
    {
        long nodes = 0;
        while (!AtEnd && _pattern[_at] is not ('|' or ')'))
        {
            var start = _at;
            nodes += Math.Min(Repeated(Part(), start), int.MaxValue);
        }

        return nodes;
    }

    private long Part()
    {
        switch (_pattern[_at++])
        {
            case '(':
                return Group();
            case '[':
                Class();
                return 1;
            case '\\':
                Escape(inClass: false);
                return 1;
            default:
                return 1;
        }
    }

    private long Group()
    {
        var start = _at - 1;
        if (Skip('?'))
        {
            switch (AtEnd ? '\0' : _pattern[_at])
            {
                case ':':
                    _at++;
                    break;
                case '<' or '\'':
                    Name(start);
                    break;
                case 'i' or 'm' or 's' or 'n' or '-':
                    if (Options(start))
                    {
                        return 0;
                    }

                    break;
                case '#':
                    throw Refuse("comments (?#…) are not supported. Explain in an x-note beside it.", start, 3);
                case 'x':
                    throw Refuse("the option x is not supported. Write the expression without white space.", start, 3);
                case '=' or '!' or '>' or '(':
                    throw Refuse(RegexCompiler.TakesForever, start, 3);
                case var sign:
                    throw Refuse(sign == '\0' ? "it ends inside a group." : $"there is no group that begins with \"(?{sign}\".", start, 3);
            }
        }

        var nodes = Alternatives();
        if (!Skip(')'))
        {
            _at = _pattern.Length;
        }

        return nodes;
    }

    private void Name(int start)
    {
        var close = _pattern[_at++] == '<' ? '>' : '\'';
        if (!AtEnd && _pattern[_at] is '=' or '!')
        {
            throw Refuse(RegexCompiler.TakesForever, start, 4);
        }

        var end = _pattern.IndexOf(close, _at);
        if (end < 0 || !_pattern[_at..end].All(c => char.IsAsciiLetterOrDigit(c) || c == '_'))
        {
            throw Refuse("a group's name has letters, digits and _ only; groups that take others back are not supported. Nobody asks for a name here: write (?:…).", start, Math.Max(3, end - start));
        }

        _at = end + 1;
    }

    // True for options that stand alone: "(?i)".
    private bool Options(int start)
    {
        while (!AtEnd && _pattern[_at] is 'i' or 'm' or 's' or 'n' or '-')
        {
            _at++;
        }

        if (Skip(')'))
        {
            return true;
        }

        return Skip(':') ? false : throw Refuse("of options only i, m, s and n are supported.", start, _at - start + 1);
    }

    // With classes taken out of it by "-[…]", which nest.
    private void Class()
    {
        var start = _at - 1;
        Skip('^');
        int? low = null;
        for (var first = true; !AtEnd && (_pattern[_at] != ']' || first); first = false)
        {
            var sign = _pattern[_at++];
            switch (sign)
            {
                case '-' when low is { } from && !AtEnd && _pattern[_at] is not (']' or '['):
                    var high = _pattern[_at++];
                    _width += Math.Max(0, (high == '\\' ? Escape(inClass: true) ?? from : high) - from);
                    low = null;
                    break;
                case '\\':
                    low = Escape(inClass: true);
                    break;
                case '-' when !first && !AtEnd && _pattern[_at] == '[':
                    if (++_depth > MaxNesting)
                    {
                        throw Refuse(FormattableString.Invariant($"it nests more than {MaxNesting} deep."), start, 1);
                    }

                    _at++;
                    Class();
                    _depth--;
                    break;
                case '[' when !AtEnd && _pattern[_at] == ':':
                    throw Refuse("names such as [:alpha:] mean nothing in a class here. Write \\p{L}, \\d or a range.", _at - 1, 2);
                default:
                    low = sign;
                    break;
            }
        }

        Skip(']');
    }

    // The character that an escape stands for; null for a set of them, or none.
    private int? Escape(bool inClass)
    {
        var start = _at - 1;
        var sign = AtEnd ? '\0' : _pattern[_at++];
        switch (sign)
        {
            case 'd' or 'D' or 'w' or 'W' or 's' or 'S' or 'n' or 'r' or 't' or 'f' or 'v':
            case 'b':
                break;
            case 'B' or 'A' or 'z' or 'Z' when !inClass:
                break;
            case 'u':
                return Hexadecimal(4);
            case 'x':
                return Hexadecimal(2);
            case 'p' or 'P':
                var end = AtEnd || _pattern[_at] != '{' ? -1 : _pattern.IndexOf('}', _at);
                _at = end < 0 ? _at : end + 1;
                break;
            case (>= '1' and <= '9') or 'k' or 'G' when !inClass:
                throw Refuse(RegexCompiler.TakesForever, start, 2);
            case var other when char.IsLetterOrDigit(other) || other is '_':
                throw Refuse($"there is no escape \"\\{other}\".", start, 2);
            default:
                return sign;
        }

        return null;
    }

    private int Hexadecimal(int digits)
    {
        var value = 0;
        for (var i = 0; i < digits && !AtEnd && char.IsAsciiHexDigit(_pattern[_at]); i++)
        {
            value = (value * 16) + Convert.ToInt32(_pattern[_at++].ToString(), 16);
        }

        return value;
    }

    private long Repeated(long nodes, int start)
    {
        while (!AtEnd)
        {
            var sign = _pattern[_at];
            if (sign is '*' or '+' or '?')
            {
                _at++;
                nodes += 1;
            }
            else if (sign != '{' || Bounds() is not { } bound)
            {
                break;
            }
            else
            {
                nodes = Math.Min(nodes * Math.Max(1, bound), int.MaxValue);
                if (nodes > MaxNodes)
                {
                    throw Refuse(TooManyNodes, start, _at - start);
                }
            }
        }

        return nodes;
    }

    // A brace that opens no bounds is a sign like others.
    private int? Bounds()
    {
        var end = _pattern.IndexOf('}', _at);
        var parts = end < 0 ? [] : _pattern[(_at + 1)..end].Split(',');
        if (parts.Length is not (1 or 2) || parts[0].Length == 0 || !parts.All(p => p.All(char.IsAsciiDigit)))
        {
            return null;
        }

        var start = _at;
        _at = end + 1;
        var bound = 0;
        foreach (var part in parts.Where(p => p.Length > 0))
        {
            if (!int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number > MaxRepeat)
            {
                throw Refuse(FormattableString.Invariant($"a repeat bound is above {MaxRepeat}."), start, _at - start);
            }

            bound = Math.Max(bound, number);
        }

        return bound;
    }

    private bool Skip(char c)
    {
        var there = !AtEnd && _pattern[_at] == c;
        _at += there ? 1 : 0;
        return there;
    }

    private static RefusedException Refuse(string why, int at, int length) => new(why, at, length);

    private sealed class RefusedException(string message, int at, int length) : Exception(message)
    {
        public int At => at;

        public int Length => length;
    }
}
