using System.Globalization;

namespace TransparencyScore.Rules.Expressions;

internal enum TokenKind
{
    Name,
    Text,
    Number,
    Sign,
    End,
}

internal readonly record struct Token(TokenKind Kind, string Text, int Position);

/// <summary>Cuts an expression into names with dots, texts, numbers and signs. Whatever else stands there is refused.</summary>
internal static class Tokenizer
{
    public const int MaxLength = 4096;
    private const int MaxTokens = 400;
    private static readonly string[] Signs = ["&&", "||", "==", "!=", "<=", ">=", "<", ">", "!", "(", ")", ","];

    public static IReadOnlyList<Token> Tokenize(string expression)
    {
        if (expression.Length > MaxLength)
        {
            throw new ExpressionException(string.Create(CultureInfo.InvariantCulture, $"it has {expression.Length} characters; at most {MaxLength} are allowed."), 0);
        }

        var tokens = new List<Token>();
        for (var i = 0; i < expression.Length;)
        {
            if (char.IsWhiteSpace(expression[i]))
            {
                i++;
                continue;
            }

            var token = Next(expression, i);
            tokens.Add(token);
            if (tokens.Count > MaxTokens)
            {
                throw new ExpressionException(string.Create(CultureInfo.InvariantCulture, $"it has more than {MaxTokens} parts. Split the rule."), i);
            }

            i += token.Text.Length;
        }

        tokens.Add(new Token(TokenKind.End, "", expression.Length));
        return tokens;
    }

    private static Token Next(string s, int start)
    {
        var c = s[start];
        if (char.IsAsciiLetter(c))
        {
            return new Token(TokenKind.Name, While(s, start, x => char.IsAsciiLetterOrDigit(x) || x is '.' or '_'), start);
        }

        if (char.IsAsciiDigit(c))
        {
            var number = While(s, start, x => char.IsAsciiDigit(x) || x == '.');
            return decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _) && number.Length <= 10 && number[^1] != '.'
                ? new Token(TokenKind.Number, number, start)
                : throw new ExpressionException($"\"{number}\" is no number. Write 3 or 0.5, with at most ten characters.", start);
        }

        if (c == '"')
        {
            var end = s.IndexOf('"', start + 1);
            if (end < 0)
            {
                throw new ExpressionException("the text that begins here has no closing quotation mark.", start);
            }

            var text = s[start..(end + 1)];
            return text.Contains('\\', StringComparison.Ordinal) || text.Any(char.IsControl)
                ? throw new ExpressionException("a text in an expression holds no backslash and no control character.", start)
                : new Token(TokenKind.Text, text, start);
        }

        var sign = Array.Find(Signs, x => string.CompareOrdinal(s, start, x, 0, x.Length) == 0);
        return sign is not null ? new Token(TokenKind.Sign, sign, start) : throw new ExpressionException(Unexpected(s, start), start);
    }

    private static string Unexpected(string s, int at) => s[at] switch
    {
        '=' when at + 1 < s.Length && s[at + 1] == '>' => "\"=>\" is not allowed. Write \">=\" for at least.",
        '=' when at > 0 && s[at - 1] == '=' => "\"===\" is not allowed. Compare with \"==\".",
        '=' when at > 1 && s[at - 1] == ' ' && s[at - 2] is '>' or '<' => "between \">\" and \"=\" stands no space: \">=\".",
        '≥' or '≧' => "\"≥\" is written \">=\".",
        '≤' or '≦' => "\"≤\" is written \"<=\".",
        '≠' => "\"≠\" is written \"!=\".",
        '“' or '”' or '„' => $"\"{s[at]}\" is not allowed: texts stand in straight double quotation marks (\\\" in JSON).",
        '=' => "a single \"=\" is not allowed. Compare with \"==\".",
        '&' => "a single \"&\" is not allowed. Write \"&&\".",
        '|' => "a single \"|\" is not allowed. Write \"||\".",
        '\'' => "texts stand in double quotation marks (\\\" in JSON), not in single ones.",
        _ => $"\"{(char.IsSurrogate(s[at]) ? "a character" : s[at])}\" is not allowed. Expressions have facts, texts, numbers, == != < <= > >=, && || ! and parentheses.",
    };

    private static string While(string s, int start, Func<char, bool> holds)
    {
        var end = start;
        while (end < s.Length && holds(s[end]))
        {
            end++;
        }

        return s[start..end];
    }
}
