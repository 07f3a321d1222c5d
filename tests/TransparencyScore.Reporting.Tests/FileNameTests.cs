using System.Text.RegularExpressions;
using TransparencyScore.Reporting.Cards;
using TransparencyScore.Reporting.Tests.Support;

namespace TransparencyScore.Reporting.Tests;

[TestClass]
public sealed partial class FileNameTests
{
    [TestMethod]
    [DataRow("Lumen Silicon", "lumen-silicon-e54ad039")]
    [DataRow("青山芯片", "81c38ea8")]
    public void Name_is_readable_where_it_can_be(string company, string expected) => Assert.AreEqual(expected, PageName.Of(company));

    [TestMethod]
    [DataRow("CON")]
    [DataRow("com1.txt")]
    [DataRow("LPT9")]
    [DataRow("nul ")]
    public void Name_of_a_device_is_prefixed(string company) => Assert.StartsWith("x-", PageName.Of(company));

    [TestMethod]
    [DataRow("../../etc/passwd")]
    [DataRow("..\\..\\windows\\system32")]
    [DataRow("/")]
    [DataRow("")]
    [DataRow("😀")]
    [DataRow("a\0b")]
    [DataRow("C:\\x")]
    [DataRow("İstanbul Çip")]
    public void Name_has_only_letters_digits_and_dashes(string company) => Assert.MatchesRegex(Safe(), PageName.Of(company));

    [TestMethod]
    public void Name_is_never_longer_than_a_file_system_takes() => Assert.HasCount(80, PageName.Of(new string('x', 300)) + ".html");

    [TestMethod]
    public void Names_that_look_alike_get_different_files()
    {
        string[] names = ["Acme AI", "acme ai", "Acme-AI", "Acme AI.", "Acme  AI", "Açme AI"];
        Assert.AreEqual(names.Length, names.Select(PageName.Of).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [TestMethod]
    public void Cards_with_one_and_the_same_name_get_different_files()
    {
        var cards = SampleCards.Of(SampleRules.Six, SampleScores.Of("a", "Acme", "222222"));
        var pages = ReportWriter.Write(cards with { Cards = [cards.Cards[0], cards.Cards[0]] }).Select(file => file.Path).Where(path => path.StartsWith("companies/", StringComparison.Ordinal));
        Assert.AreEqual(2, pages.Distinct().Count());
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*\\z")]
    private static partial Regex Safe();
}
