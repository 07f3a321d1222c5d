namespace TransparencyScore.Signals;

/// <summary>Reads a character class of a regular expression, from after its bracket.</summary>
internal ref struct CharacterClass(string pattern, int start)
{
    private readonly List<char> _signs = [];
    private int _at = start;
    private bool _anything;

    /// <summary>Characters of which one must stand in the text; null where they are many or unknown.</summary>
    /// <param name="end">Set to the position after the class.</param>
    /// <param name="lost">Set where the class is not understood; <paramref name="end"/> is then the pattern's.</param>
    public IReadOnlyList<char>? Read(ref int end, ref bool lost)
    {
        var negated = _at < pattern.Length && pattern[_at] == '^';
        _at += negated ? 1 : 0;
        var first = _at;
        while (_at < pattern.Length && (pattern[_at] != ']' || _at == first))
        {
            // Subtraction, and a POSIX name, which .NET skips.
            if (pattern.AsSpan(_at) is ['-', '[', ..] or ['[', ':', ..] || !Next(out var low))
            {
                lost = true;
                end = pattern.Length;
                return null;
            }

            var high = low;
            if (low is not null && pattern.AsSpan(_at) is ['-', not (']' or '['), ..])
            {
                _at++;
                if (!Next(out high) || high is null)
                {
                    lost = true;
                    end = pattern.Length;
                    return null;
                }
            }

            for (var c = (int?)low; c <= high && !_anything; c++)
            {
                Add((char)c);
            }
        }

        end = Math.Min(_at + 1, pattern.Length);
        return negated || _anything ? null : _signs;
    }

    // A character, or null for a set of them, which is added.
    private bool Next(out char? sign)
    {
        sign = pattern[_at++];
        if (sign != '\\')
        {
            return true;
        }

        sign = _at < pattern.Length ? pattern[_at++] : '\0';
        switch (sign)
        {
            case 'd':
                Add('0');
                break;
            case 's' or 'n' or 'r' or 't' or 'f' or 'v':
                Add(' ');
                break;
            case 'w' or 'W' or 'D' or 'S':
                _anything = true;
                break;
            case 'p' or 'P':
                _anything = true;
                _at = pattern.IndexOf('}', _at) + 1;
                return _at > 0;
            default:
                return !char.IsLetterOrDigit(sign.Value) && sign is not ('_' or '\0');
        }

        sign = null;
        return true;
    }

    private void Add(char c)
    {
        var folded = LiteralFold.Fold(c);
        if (!_signs.Contains(folded))
        {
            _signs.Add(folded);
        }

        _anything |= !LiteralFold.IsSafe(c) || _signs.Count > KnownTexts.Most;
    }
}
