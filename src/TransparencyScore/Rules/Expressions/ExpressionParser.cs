using System.Globalization;

namespace TransparencyScore.Rules.Expressions;

/// <summary>Checks an expression before RulesEngine sees it. RulesEngine's own expressions are no sandbox (they reach reflection, the clock and
/// more), so only what is in <see cref="Fact.All"/>, literals, comparisons and <c>&amp;&amp; || !</c> get through.</summary>
internal sealed class ExpressionParser
{
    private const int MaxDepth = 32;
    private readonly IReadOnlyList<Token> _tokens;
    private int _next;
    private int _depth;

    private ExpressionParser(IReadOnlyList<Token> tokens) => _tokens = tokens;

    /// <exception cref="ExpressionException">The expression is not accepted.</exception>
    public static ExpressionNode Parse(string expression)
    {
        var parser = new ExpressionParser(Tokenizer.Tokenize(expression));
        var node = parser.Or();
        if (parser.Peek.Kind != TokenKind.End)
        {
            throw new ExpressionException(Left(parser.Peek), parser.Peek.Position, parser.Peek.Text.Length);
        }

        return node.Kind == ValueKind.Truth ? node : throw new ExpressionException("it is neither true nor false. Compare it with something.", node.Position);
    }

    // What follows a whole condition.
    private static string Left(Token token) => token.Text switch
    {
        ")" => "this \")\" closes nothing. Remove it.",
        "," => "a comma does not belong here. A number has a decimal point: 0.5.",
        "==" or "!=" or "<" or "<=" or ">" or ">=" => $"\"{token.Text}\" is the second comparison in a row. Join two with &&: a >= 2 && a <= 5.",
        _ => $"\"{token.Text}\" does not belong here. Join conditions with && or ||.",
    };

    private Token Peek => _tokens[_next];

    private ExpressionNode Or()
    {
        if (++_depth > MaxDepth)
        {
            throw new ExpressionException(string.Create(CultureInfo.InvariantCulture, $"it nests more than {MaxDepth} deep."), Peek.Position);
        }

        var left = And();
        while (Peek is { Kind: TokenKind.Sign, Text: "||" })
        {
            left = Join(Take(), left, And());
        }

        _depth--;
        return left;
    }

    private ExpressionNode And()
    {
        var left = Comparison();
        while (Peek is { Kind: TokenKind.Sign, Text: "&&" })
        {
            left = Join(Take(), left, Comparison());
        }

        return left;
    }

    private static BinaryNode Join(Token sign, ExpressionNode left, ExpressionNode right)
    {
        foreach (var side in new[] { left, right }.Where(x => x.Kind != ValueKind.Truth))
        {
            throw new ExpressionException($"beside \"{sign.Text}\" must stand something that is true or false.", side.Position);
        }

        return new BinaryNode(sign.Position, sign.Text, left, right);
    }

    private ExpressionNode Comparison()
    {
        var left = Unary();
        if (Peek is not { Kind: TokenKind.Sign, Text: "==" or "!=" or "<" or "<=" or ">" or ">=" })
        {
            return left;
        }

        var sign = Take();
        var right = Unary();
        if (left.Kind != right.Kind)
        {
            throw new ExpressionException($"\"{sign.Text}\" compares {Word(left.Kind)} with {Word(right.Kind)}.", sign.Position, sign.Text.Length);
        }

        if (left.Kind != ValueKind.Number && sign.Text is not ("==" or "!="))
        {
            throw new ExpressionException($"\"{sign.Text}\" compares numbers only.", sign.Position, sign.Text.Length);
        }

        return new BinaryNode(sign.Position, sign.Text, left, right);
    }

    private ExpressionNode Unary()
    {
        var token = Take();
        switch (token)
        {
            case { Kind: TokenKind.Sign, Text: "!" }:
                if (++_depth > MaxDepth)
                {
                    throw new ExpressionException(string.Create(CultureInfo.InvariantCulture, $"it nests more than {MaxDepth} deep."), token.Position);
                }

                var operand = Unary();
                _depth--;
                return operand.Kind == ValueKind.Truth ? new NotNode(token.Position, operand) : throw new ExpressionException("after \"!\" must stand something that is true or false.", operand.Position);
            case { Kind: TokenKind.Sign, Text: "(" }:
                var inner = Or();
                Expect(")");
                return inner;
            case { Kind: TokenKind.Name, Text: "true" or "false" }:
                return new LiteralNode(token.Position, ValueKind.Truth, token.Text == "true");
            case { Kind: TokenKind.Name }:
                return FactAt(token);
            case { Kind: TokenKind.Text } or { Kind: TokenKind.Number }:
                return Literal(token);
            case { Kind: TokenKind.End }:
                throw new ExpressionException("it ends where a fact, a text or a number should follow.", token.Position);
            default:
                throw new ExpressionException($"\"{token.Text}\" does not belong here; a fact, a text or a number should follow.", token.Position, token.Text.Length);
        }
    }

    private FactNode FactAt(Token name)
    {
        if (!Fact.All.TryGetValue(name.Text, out var fact))
        {
            if (name.Text.ToUpperInvariant() is "NOT" or "AND" or "OR")
            {
                throw new ExpressionException($"\"{name.Text}\" is no sign here: \"not\" is written \"!\", \"and\" is \"&&\", \"or\" is \"||\".", name.Position, name.Text.Length);
            }

            throw new ExpressionException($"there is no fact \"{name.Text}\".{NearestName.Hint(name.Text, Fact.All.Keys)} Known: {string.Join(", ", Fact.All.Keys.Order(StringComparer.Ordinal))}.", name.Position, name.Text.Length, NearestName.Find(name.Text, Fact.All.Keys));
        }

        if (fact.IsProperty)
        {
            if (Peek is { Kind: TokenKind.Sign, Text: "(" })
            {
                throw new ExpressionException($"\"(\" does not belong here: {fact.Name} takes no parentheses. Leave them out.", Peek.Position);
            }

            return new FactNode(name.Position, fact, []);
        }

        Expect("(");
        var arguments = new List<LiteralNode>();
        do
        {
            var token = Take();
            if (token.Kind is not (TokenKind.Text or TokenKind.Number))
            {
                throw new ExpressionException($"{fact.Usage} takes texts{(fact.HasNumber ? " and a number" : "")} in its parentheses, not \"{token.Text}\".", token.Position, token.Text.Length);
            }

            arguments.Add(Literal(token));
        }
        while (Peek is { Kind: TokenKind.Sign, Text: "," } && Take() is var _);

        Expect(")");
        var signals = arguments.Count - (fact.HasNumber ? 1 : 0);
        if (signals < fact.LeastSignals || signals > fact.MostSignals || arguments.Take(signals).Any(a => a.Kind != ValueKind.Text)
            || (fact.HasNumber && !(arguments[^1].Value is decimal { Scale: 0 } and >= 1 and <= 1000)))
        {
            throw new ExpressionException($"write {fact.Usage}{(fact.HasNumber ? " with a whole number n from 1 to 1000" : "")}.", name.Position, name.Text.Length);
        }

        return new FactNode(name.Position, fact, arguments);
    }

    private static LiteralNode Literal(Token token) => token.Kind == TokenKind.Text
        ? new LiteralNode(token.Position, ValueKind.Text, token.Text[1..^1])
        : new LiteralNode(token.Position, ValueKind.Number, decimal.Parse(token.Text, CultureInfo.InvariantCulture));

    private Token Take() => _tokens[Math.Min(_next++, _tokens.Count - 1)];

    private void Expect(string sign)
    {
        var token = Take();
        if (token.Kind != TokenKind.Sign || token.Text != sign)
        {
            throw new ExpressionException($"\"{sign}\" is missing {(token.Kind == TokenKind.End ? "at the end" : $"before \"{token.Text}\"")}.", token.Position, token.Text.Length);
        }
    }

    private static string Word(ValueKind kind) => kind switch
    {
        ValueKind.Truth => "something true or false",
        ValueKind.Number => "a number",
        _ => "a text",
    };
}
