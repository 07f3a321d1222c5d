namespace TransparencyScore.Documents.Tests;

[TestClass]
public sealed class AnnouncementFilesTests
{
    private readonly string _folder = Directory.CreateTempSubdirectory("announcements").FullName;

    [TestCleanup]
    public void DeleteFolder() => Directory.Delete(_folder, recursive: true);

    [TestMethod]
    public void Folder_is_read_in_ordinal_order_with_folders_inside_it()
    {
        Write("b.md", "# B");
        Write("Z.txt", "Z words");
        Write("a/c.html", "<p>C</p>");
        Write(".hidden/x.md", "X");
        CollectionAssert.AreEqual(new[] { "Z", "c", "b" }, Ids(Read(_folder)));
    }

    [TestMethod]
    public void Skipped_files_of_a_folder_make_one_notice()
    {
        Write("a.md", "A");
        Write("b.png", "B");
        Write("c/d.PDF", "D");
        Write("LICENSE", "L");
        var notice = Problems(Read(_folder)).Single();
        Assert.AreEqual(InputSeverity.Notice, notice.Severity);
        StringAssert.Contains(notice.Message, "3 files were skipped, being of another format (.pdf, .png, none)");
    }

    [TestMethod]
    public void What_cannot_be_read_does_not_stop_the_rest()
    {
        var missing = Path.Combine(_folder, "missing.md");
        var inputs = Read(missing, Write("a.pdf", "A"), Write("b.md", " \n"), Write("c.md", "---\npublished: soon\n---\nC"), Write("d.md", "D"));
        CollectionAssert.AreEqual(new[] { "d" }, Ids(inputs));
        var messages = Problems(inputs).Select(problem => problem.Message).ToArray();
        StringAssert.Contains(messages[0], "no such file");
        StringAssert.Contains(messages[1], "'.pdf' is no format that can be read. Known are .md, ");
        StringAssert.Contains(messages[2], "empty");
        StringAssert.Contains(Problems(inputs)[3].ToString(), "c.md:2: 'published' is 'soon'");
    }

    [TestMethod]
    public void Folder_without_announcements_is_a_problem() => StringAssert.Contains(Problems(Read(_folder)).Single().Message, "holds no announcement");

    [TestMethod]
    public void Folder_that_links_back_to_itself_is_read_once()
    {
        Write("a/x.md", "X");
        Directory.CreateSymbolicLink(Path.Combine(_folder, "a", "loop"), _folder);
        File.CreateSymbolicLink(Path.Combine(_folder, "nowhere.md"), Path.Combine(_folder, "gone.md"));
        var inputs = Read(_folder);
        CollectionAssert.AreEqual(new[] { "x" }, Ids(inputs));
        var messages = Problems(inputs).Select(problem => problem.Message).ToArray();
        StringAssert.Contains(messages[0], "link back");
        StringAssert.Contains(messages[1], "leads nowhere");
    }

    [TestMethod]
    public void Double_id_names_both_places()
    {
        var first = Write("a/x.md", "X");
        var second = Write("b/x.txt", "X");
        var inputs = Read(_folder);
        Assert.HasCount(1, Ids(inputs));
        var problem = Problems(inputs).Single();
        Assert.AreEqual(second, problem.File);
        StringAssert.Contains(problem.Message, first);
    }

    [TestMethod]
    public void Override_goes_before_front_matter_and_name_of_the_file_stands_in_for_the_id()
    {
        var file = Write("chip.md", "---\ncompany: Example\ntitle: Chip\n---\nWords");
        var inputs = AnnouncementFiles.Read(new InputRequest { Paths = [file], Overrides = new GivenMetadata { Company = "Other", Kind = "blog" } }).ToList();
        var metadata = ((AnnouncementRead)inputs.Single()).Announcement.Metadata;
        Assert.AreEqual(("chip", "Other", "Chip", "blog"), (metadata.Id, metadata.Company, metadata.Title, metadata.Kind));
    }

    [TestMethod]
    public void Bad_date_in_an_override_is_a_problem() =>
        StringAssert.Contains(Problems(AnnouncementFiles.Read(new InputRequest { Paths = [_folder], Overrides = new GivenMetadata { Published = "1.2.2024" } })).Single().Message, "yyyy");

    [TestMethod]
    public void Hyphen_is_standard_input()
    {
        using var stream = new MemoryStream([.. "<h1>Chip</h1>"u8]);
        var request = new InputRequest { Paths = ["-"], StandardInput = stream, StandardInputFormat = AnnouncementFormat.Html };
        Assert.AreEqual("stdin", ((AnnouncementRead)AnnouncementFiles.Read(request).Single()).Announcement.Metadata.Id);
        Assert.HasCount(1, Problems(Read("-")));
    }

    [TestMethod]
    public void File_given_twice_is_read_once()
    {
        var file = Write("a.md", "A");
        CollectionAssert.AreEqual(new[] { "a" }, Ids(Read(file, _folder, file)));
    }

    [TestMethod]
    public void Inputs_are_read_only_when_they_are_asked_for()
    {
        Write("a.md", "A");
        var second = Write("b.md", "B");
        using var inputs = AnnouncementFiles.Read(new InputRequest { Paths = [_folder] }).GetEnumerator();
        Assert.IsTrue(inputs.MoveNext());
        File.WriteAllText(second, "Changed");
        Assert.IsTrue(inputs.MoveNext());
        Assert.AreEqual("Changed", ((AnnouncementRead)inputs.Current).Announcement.Text);
    }

    private static List<AnnouncementInput> Read(params string[] paths) => [.. AnnouncementFiles.Read(new InputRequest { Paths = paths })];

    private static string[] Ids(IEnumerable<AnnouncementInput> inputs) => [.. inputs.OfType<AnnouncementRead>().Select(read => read.Announcement.Metadata.Id)];

    private static InputProblem[] Problems(IEnumerable<AnnouncementInput> inputs) => [.. inputs.OfType<InputProblem>()];

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }
}
