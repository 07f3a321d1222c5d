namespace TransparencyScore.Signals;

/// <summary>Makes different ways of typing the same thing equal, one character for one, so that offsets stay.</summary>
internal static class MatchText
{
    public static string Normalize(string text)
    {
        foreach (var c in text)
        {
            if (Fold(c) != c)
            {
                return string.Create(text.Length, text, static (to, from) =>
                {
                    for (var i = 0; i < to.Length; i++)
                    {
                        to[i] = Fold(from[i]);
                    }
                });
            }
        }

        return text;
    }

    private static char Fold(char c) => c switch
    {
        '’' or '‘' => '\'',
        '“' or '”' => '"',
        '\u2010' or '\u2011' => '-',
        '\u00A0' or '\u2009' or '\u202F' or '\u3000' or '\n' or '\r' or '\t' => ' ',
        // Full-width letters, digits and the percent sign; Chinese punctuation stays what it is.
        >= '０' and <= '９' or >= 'Ａ' and <= 'Ｚ' or >= 'ａ' and <= 'ｚ' or '％' => (char)(c - 0xFEE0),
        _ => c,
    };
}
