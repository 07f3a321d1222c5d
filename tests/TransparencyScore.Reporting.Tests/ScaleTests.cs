using TransparencyScore.Reporting.Tests.Support;

namespace TransparencyScore.Reporting.Tests;

[TestClass]
public sealed class ScaleTests
{
    [TestMethod]
    public void Three_hundred_companies_get_a_page_each()
    {
        var report = Output.Report(LargeSample.Of(300));
        Assert.AreEqual(300, report.Keys.Count(path => path.StartsWith("companies/", StringComparison.Ordinal)));
        if (Environment.GetEnvironmentVariable("SHOW_LARGE_SAMPLE") is { } folder)
        {
            ReportFolder.Write(folder, ReportWriter.Write(LargeSample.Of(9)));
        }
    }
}
