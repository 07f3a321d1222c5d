using TransparencyScore.Rules.Expressions;

namespace TransparencyScore.Tests.Rules;

[TestClass]
public sealed class ExpressionParserTests
{
    [TestMethod]
    [DataRow("signals.Has(\"a\")")]
    [DataRow("!signals.Has(\"a\") && (signals.Count(\"b\") >= 2 || signals.Near(\"a\", \"b\", 3))")]
    [DataRow("announcement.Kind == \"blog\" && signals.Share(\"a\", \"b\") > 0.5")]
    [DataRow("signals.HowMany(\"a\", \"b\", \"c\") != 0 && true")]
    public void Documented_facts_are_accepted(string expression) => Assert.AreEqual(ValueKind.Truth, ExpressionParser.Parse(expression).Kind);

    [TestMethod]
    [DataRow("\"\".GetType().Assembly.DefinedTypes.Count() > 0", "", 2)]
    [DataRow("DateTime.Now == 1", "no fact \"DateTime.Now\"", 0)]
    [DataRow("signals.Hass(\"a\")", "Did you mean \"signals.Has\"?", 0)]
    [DataRow("signals.has(\"a\")", "Did you mean \"signals.Has\"?", 0)]
    [DataRow("signals.Has(\"a\") and signals.Has(\"b\")", "\"and\" does not belong here", 17)]
    [DataRow("signals.Has(\"a\") = true", "single \"=\"", 17)]
    [DataRow("signals.Has(\"a\") & signals.Has(\"b\")", "single \"&\"", 17)]
    [DataRow("signals.Has('a')", "double quotation marks", 12)]
    [DataRow("signals.Count(\"a\")", "neither true nor false", 0)]
    [DataRow("signals.Count(\"a\") > \"x\"", "compares a number with a text", 19)]
    [DataRow("signals.Count(\"a\") + 1 > 2", "\"+\" is not allowed", 19)]
    [DataRow("signals.Has(\"a\", \"b\")", "write signals.Has(\"a\")", 0)]
    [DataRow("signals.Near(\"a\", \"b\", 0)", "whole number n", 0)]
    [DataRow("signals.Has(signals.Kind)", "takes texts", 12)]
    [DataRow("signals.Has(\"a\"", "\")\" is missing", 15)]
    [DataRow("signals.Has(\"a\") &&", "it ends where", 19)]
    [DataRow("signals.Where(x => x)", "\"=>\" is not allowed", 16)]
    [DataRow("new string(\"a\") == \"b\"", "no fact \"new\"", 0)]
    [DataRow("signals.Has(\"a\\\"b\")", "no backslash", 12)]
    public void Everything_else_is_refused_with_its_place(string expression, string message, int position)
    {
        var error = Assert.ThrowsExactly<ExpressionException>(() => ExpressionParser.Parse(expression));
        Assert.Contains(message, error.Message);
        Assert.AreEqual(position, error.Position);
    }

    [TestMethod]
    public void Deep_and_long_expressions_are_refused()
    {
        Assert.Contains("deep", Assert.ThrowsExactly<ExpressionException>(() => ExpressionParser.Parse(new string('(', 100) + "true" + new string(')', 100))).Message);
        Assert.Contains("deep", Assert.ThrowsExactly<ExpressionException>(() => ExpressionParser.Parse(new string('!', 100) + "true")).Message);
        Assert.Contains("more than", Assert.ThrowsExactly<ExpressionException>(() => ExpressionParser.Parse(string.Join(" && ", Enumerable.Repeat("true", 300)))).Message);
        Assert.Contains("characters", Assert.ThrowsExactly<ExpressionException>(() => ExpressionParser.Parse(new string(' ', 5000) + "true")).Message);
    }

    [TestMethod]
    [DataRow("signals.Has(\"a\")", true)]
    [DataRow("!signals.Has(\"a\")", false)]
    [DataRow("signals.Has(\"a\") || !signals.Has(\"b\")", false)]
    [DataRow("signals.Has(\"a\") && !signals.Has(\"b\")", true)]
    [DataRow("signals.Count(\"a\") >= 1", true)]
    [DataRow("signals.Count(\"a\") >= 0", false)]
    [DataRow("signals.Count(\"a\") < 3", false)]
    [DataRow("2 <= signals.Count(\"a\")", true)]
    [DataRow("signals.Count(\"a\") > signals.Count(\"b\")", true)]
    [DataRow("signals.Count(\"a\") == 2", true)]
    [DataRow("signals.Count(\"a\") == 0", false)]
    [DataRow("announcement.Kind == \"blog\"", false)]
    [DataRow("true", false)]
    public void It_is_known_whether_an_expression_needs_a_hit(string expression, bool needs) => Assert.AreEqual(needs, ExpressionParser.Parse(expression).NeedsHit());
}
