using TransparencyScore.Companies;
using TransparencyScore.Reporting.Text;

namespace TransparencyScore.Reporting.Cards;

/// <summary>A company's card and the path of its page in the report.</summary>
internal sealed record CompanyEntry(CompanyReportCard Card, string Page)
{
    public string Name => Wording.Company(Card.Company);

    /// <summary>The name for tables, where a very long one would push everything else away; its page has all of it.</summary>
    public string ShortName => ForeignText.Shorten(ForeignText.OneLine(Name), 80);
}
