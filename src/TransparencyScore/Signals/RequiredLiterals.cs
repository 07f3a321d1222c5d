using System.Globalization;

namespace TransparencyScore.Signals;

/// <summary>Derives from a regular expression what must stand in a text before it can match. Errs only on the safe side: what is not understood
/// needs nothing.</summary>
/// <remarks>After the prefilter of RE2 (Cox, "Regular Expression Matching with a Trigram Index", 2012; <c>re2/prefilter.cc</c>): of each part is known
/// either every text that it matches, if those are few, or what each of them contains. Anchors match the empty text.</remarks>
internal sealed class RequiredLiterals
{
    private readonly string _pattern;
    private readonly LiteralIndex _index;
    private int _at;
    private bool _lost;

    private RequiredLiterals(string pattern, LiteralIndex index) => (_pattern, _index) = (pattern, index);

    /// <summary>The need of a valid pattern, with or without <c>IgnoreCase</c>; its literals enter the index.</summary>
    public static LiteralNeed Of(string pattern, LiteralIndex index)
    {
        if (index.IsFull)
        {
            return LiteralNeed.None;
        }

        var reader = new RequiredLiterals(pattern, index);
        var whole = reader.Alternatives();
        return reader._lost || reader._at < pattern.Length ? LiteralNeed.None : whole.NeedIn(index);
    }

    private bool AtEnd => _at >= _pattern.Length;

    private KnownTexts Alternatives()
    {
        var branches = new List<KnownTexts> { Sequence() };
        while (Skip('|'))
        {
            branches.Add(Sequence());
        }

        return KnownTexts.OneOf(branches, _index);
    }

    private KnownTexts Sequence()
    {
        var sequence = new KnownTexts.Sequence(_index);
        while (!AtEnd && _pattern[_at] is not ('|' or ')'))
        {
            var part = Part();
            var (least, most) = Repeats();
            sequence.Add(part, least, most);
        }

        return sequence.Whole;
    }

    private KnownTexts Part()
    {
        switch (_pattern[_at++])
        {
            case '(':
                return Group();
            case '[':
                return KnownTexts.OneCharacter(new CharacterClass(_pattern, _at).Read(ref _at, ref _lost));
            case '\\':
                return Escape();
            case '.':
                return KnownTexts.Anything;
            case '^' or '$':
                return KnownTexts.Empty;
            case var literal:
                return KnownTexts.OneCharacter([literal]);
        }
    }

    private KnownTexts Group()
    {
        if (Skip('?'))
        {
            if (AtEnd)
            {
                return Lost();
            }

            if (_pattern[_at] is '<' or '\'')
            {
                var close = _pattern.IndexOf(_pattern[_at] == '<' ? '>' : '\'', _at + 1);
                _at = close < 0 ? _pattern.Length : close + 1;
            }
            else
            {
                // Options: case, line ends and captures change nothing here; "x" would give white space another meaning.
                while (!AtEnd && _pattern[_at] is 'i' or 'm' or 's' or 'n' or '-')
                {
                    _at++;
                }

                if (Skip(')'))
                {
                    return KnownTexts.Empty;
                }

                if (!Skip(':'))
                {
                    return Lost();
                }
            }
        }

        var inside = Alternatives();
        return Skip(')') ? inside : Lost();
    }

    private KnownTexts Escape()
    {
        switch (AtEnd ? '\0' : _pattern[_at++])
        {
            case 'd':
                return KnownTexts.OneCharacter(['0']);
            case 's' or 'n' or 'r' or 't' or 'f' or 'v':
                return KnownTexts.OneCharacter([' ']);
            case 'b':
                return KnownTexts.WordBoundary;
            case 'B' or 'A' or 'z' or 'Z':
                return KnownTexts.Empty;
            case 'w' or 'W' or 'D' or 'S':
                return KnownTexts.Anything;
            case 'p' or 'P':
                _at = _pattern.IndexOf('}', _at) + 1;
                return _at == 0 ? Lost() : KnownTexts.Anything;
            case var sign when char.IsLetterOrDigit(sign) || sign is '_' or '\0':
                return Lost();
            case var sign:
                return KnownTexts.OneCharacter([sign]);
        }
    }

    // How often the part before may stand there; int.MaxValue for without end.
    private (int Least, int Most) Repeats()
    {
        var (least, most) = (1, 1);
        if (Skip('*'))
        {
            (least, most) = (0, int.MaxValue);
        }
        else if (Skip('+'))
        {
            most = int.MaxValue;
        }
        else if (Skip('?'))
        {
            least = 0;
        }
        else if (AtEnd || _pattern[_at] != '{' || !Bounds(out least, out most))
        {
            return (1, 1);
        }

        Skip('?');
        return (least, most);
    }

    // A brace that opens no bounds is a sign like others.
    private bool Bounds(out int least, out int most)
    {
        (least, most) = (1, 1);
        var close = _pattern.IndexOf('}', _at);
        var bounds = close < 0 ? [] : _pattern[(_at + 1)..close].Split(',');
        if (bounds.Length is not (1 or 2) || !Number(bounds[0], out least))
        {
            return false;
        }

        most = least;
        if (bounds.Length == 2 && !Number(bounds[1], out most))
        {
            most = int.MaxValue;
            if (bounds[1].Length > 0)
            {
                return false;
            }
        }

        _at = close + 1;
        return true;
    }

    private static bool Number(string digits, out int number) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private bool Skip(char c)
    {
        var there = !AtEnd && _pattern[_at] == c;
        _at += there ? 1 : 0;
        return there;
    }

    private KnownTexts Lost()
    {
        _lost = true;
        _at = _pattern.Length;
        return KnownTexts.Anything;
    }
}
