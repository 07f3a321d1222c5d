using System.Text;
using TransparencyScore.Companies;
using TransparencyScore.Reporting.Cards;

namespace TransparencyScore.Reporting;

/// <summary>Makes the files of a report. Where they go is up to the caller, for instance <see cref="ReportFolder"/>.</summary>
public static class ReportWriter
{
    /// <summary>Makes the files: <c>index.html</c>, a page per company below <c>companies/</c>, and <c>report-cards</c> as JSON, CSV and Markdown.</summary>
    /// <param name="cards">What to report.</param>
    /// <returns>The files, each made when it is asked for; the same cards give the same bytes.</returns>
    public static IEnumerable<ReportFile> Write(ReportCards cards)
    {
        ArgumentNullException.ThrowIfNull(cards);
        return Files(new ReportModel(cards));
    }

    private static IEnumerable<ReportFile> Files(ReportModel model)
    {
        yield return Text("index.html", IndexPage.Write(model));
        foreach (var company in model.Companies)
        {
            yield return Text(company.Page, CompanyPage.Write(model, company));
        }

        yield return Text("report-cards.json", ReportJson.Write(model));

        // Without the mark spreadsheets take UTF-8 for the system's code page, and Chinese names become noise.
        yield return Text("report-cards.csv", "\uFEFF" + ReportCsv.Write(model));
        yield return Text("report-cards.md", ReportMarkdown.Write(model));
    }

    private static ReportFile Text(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
