using System.Text;
using TransparencyScore.Reporting.Tests.Support;

namespace TransparencyScore.Reporting.Tests;

[TestClass]
public sealed class ReportFolderTests
{
    private readonly string _folder = Directory.CreateTempSubdirectory("transparency-").FullName;

    [TestCleanup]
    public void Remove() => Directory.Delete(_folder, recursive: true);

    [TestMethod]
    public void Report_is_written_below_the_folder()
    {
        var target = Path.Combine(_folder, "new", "report");
        var files = ReportWriter.Write(SampleCards.Three()).ToList();
        var written = ReportFolder.Write(target, files);
        Assert.HasCount(files.Count, written);
        foreach (var file in files)
        {
            Assert.IsTrue(file.Content.Span.SequenceEqual(File.ReadAllBytes(Path.Combine(target, file.Path))), file.Path);
        }

        Assert.AreEqual(files.Count, Directory.EnumerateFiles(target, "*", SearchOption.AllDirectories).Count(), "Drafts are left behind.");
    }

    [TestMethod]
    public void Writing_again_replaces_files_and_leaves_others()
    {
        File.WriteAllText(Path.Combine(_folder, "index.html"), "old and longer than what comes");
        File.WriteAllText(Path.Combine(_folder, "notes.txt"), "mine");
        ReportFolder.Write(_folder, [File1("index.html", "new")]);
        Assert.AreEqual("new", File.ReadAllText(Path.Combine(_folder, "index.html")));
        Assert.AreEqual("mine", File.ReadAllText(Path.Combine(_folder, "notes.txt")));
    }

    [TestMethod]
    [DataRow("../out.html")]
    [DataRow("a/../../out.html")]
    [DataRow("")]
    [DataRow(".")]
    public void Path_that_leads_out_is_refused(string path)
    {
        var target = Path.Combine(_folder, "report");
        Assert.ThrowsExactly<ReportFolderException>(() => ReportFolder.Write(target, [File1(path, "x")]));
        Assert.IsEmpty(Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories));
    }

    [TestMethod]
    public void Absolute_path_is_refused() =>
        Assert.ThrowsExactly<ReportFolderException>(() => ReportFolder.Write(Path.Combine(_folder, "report"), [File1(Path.Combine(_folder, "out.html"), "x")]));

    [TestMethod]
    public void Neighbour_whose_name_begins_alike_is_not_below_the_folder() =>
        Assert.ThrowsExactly<ReportFolderException>(() => ReportFolder.Write(Path.Combine(_folder, "report"), [File1("../report-2/out.html", "x")]));

    [TestMethod]
    public void File_where_the_folder_must_go_is_named_in_the_message()
    {
        var target = Path.Combine(_folder, "taken");
        File.WriteAllText(target, "a file");
        var problem = Assert.ThrowsExactly<ReportFolderException>(() => ReportFolder.Write(target, [File1("index.html", "x")]));
        Assert.Contains("taken' is a file", problem.Message);
        Assert.AreEqual("a file", File.ReadAllText(target));
    }

    [TestMethod]
    public void Folder_where_a_file_must_go_is_named_in_the_message()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "index.html"));
        var problem = Assert.ThrowsExactly<ReportFolderException>(() => ReportFolder.Write(_folder, [File1("index.html", "x")]));
        Assert.Contains("index.html' is a folder", problem.Message);
    }

    [TestMethod]
    public void Link_inside_the_folder_is_not_followed()
    {
        var elsewhere = Directory.CreateDirectory(Path.Combine(_folder, "elsewhere")).FullName;
        var target = Directory.CreateDirectory(Path.Combine(_folder, "report")).FullName;
        File.WriteAllText(Path.Combine(elsewhere, "precious.txt"), "precious");
        try
        {
            Directory.CreateSymbolicLink(Path.Combine(target, "companies"), elsewhere);
            File.CreateSymbolicLink(Path.Combine(target, "index.html"), Path.Combine(elsewhere, "precious.txt"));
        }
        catch (IOException)
        {
            Assert.Inconclusive("This system does not let us make links.");
        }

        Assert.ThrowsExactly<ReportFolderException>(() => ReportFolder.Write(target, [File1("companies/a.html", "x")]));
        ReportFolder.Write(target, [File1("index.html", "x")]);
        Assert.AreEqual("precious", File.ReadAllText(Path.Combine(elsewhere, "precious.txt")));
        Assert.AreEqual("x", File.ReadAllText(Path.Combine(target, "index.html")));
    }

    private static ReportFile File1(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
