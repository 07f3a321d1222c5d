using System.Globalization;

namespace TransparencyScore.Rules.Describing;

/// <summary>What a number or text is compared with, in words.</summary>
/// <param name="Operator">One of <c>== != &lt; &lt;= &gt; &gt;=</c>, with the fact on its left.</param>
/// <param name="Value">A decimal or a text.</param>
internal sealed record Bound(string Operator, object Value)
{
    private decimal Number => (decimal)Value;

    public string Text => (string)Value;

    /// <summary>Whether nothing may be there.</summary>
    public bool IsZero => Value is decimal n && ((Operator is "==" or "<=" && n == 0) || (Operator == "<" && n == 1));

    /// <summary>Whether the words speak of exactly one thing.</summary>
    public bool IsOne => Value is 1m && Operator is "==" or ">=";

    public string Plural => IsOne ? "" : "s";

    public string Is => IsOne ? "is" : "are";

    /// <summary>"at least twice".</summary>
    public string Times => $"{Degree("fewer")} {Number switch { 1 => "once", 2 => "twice", _ => Digits(Number) + " times" }}";

    /// <summary>"at least 2".</summary>
    public string Count => $"{Degree("fewer")} {Digits(Number)}";

    /// <summary>"at least 50%".</summary>
    public string Percent => $"{Degree("less")} {Digits(Number * 100)}%";

    /// <summary>The comparison with another fact: "is at least".</summary>
    public string Relation => Operator switch
    {
        "==" => "equals",
        "!=" => "does not equal",
        "<" => "is less than",
        "<=" => "is at most",
        ">" => "is greater than",
        _ => "is at least",
    };

    /// <summary>The operator with its sides changed round.</summary>
    public static string Flip(string sign) => sign switch { "<" => ">", "<=" => ">=", ">" => "<", ">=" => "<=", _ => sign };

    private string Degree(string less) => Operator switch
    {
        "==" => "exactly",
        "!=" => "not exactly",
        "<" => less + " than",
        "<=" => "at most",
        ">" => "more than",
        _ => "at least",
    };

    private static string Digits(decimal number) => number.ToString("0.############", CultureInfo.InvariantCulture);
}
