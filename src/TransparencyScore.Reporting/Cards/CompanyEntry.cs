using TransparencyScore.Companies;

namespace TransparencyScore.Reporting.Cards;

/// <summary>A company's card and the path of its page in the report.</summary>
internal sealed record CompanyEntry(CompanyReportCard Card, string Page)
{
    public string Name => Wording.Company(Card.Company);
}
