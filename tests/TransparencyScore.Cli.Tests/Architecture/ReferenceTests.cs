using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Newtonsoft.Json.Linq;
using TransparencyScore.Documents;
using TransparencyScore.Evaluation;
using TransparencyScore.Reporting;
using TransparencyScore.Scoring;

namespace TransparencyScore.Cli.Tests.Architecture;

[TestClass]
public sealed class ReferenceTests
{
    private static readonly Assembly Library = typeof(AnnouncementScorer).Assembly;
    private static readonly Assembly Documents = typeof(MarkdownReader).Assembly;
    private static readonly Assembly Evaluation = typeof(Evaluator).Assembly;
    private static readonly Assembly Reporting = typeof(ReportWriter).Assembly;

    [TestMethod]
    public void The_library_and_the_evaluation_touch_no_file_console_clock_or_ambient_culture()
    {
        string[] forbidden =
        [
            "System.IO.File", "System.IO.Directory", "System.IO.FileStream", "System.IO.FileInfo", "System.IO.DirectoryInfo", "System.Console", "System.Environment.GetEnvironmentVariable",
            "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTimeOffset.get_Now", "System.DateTimeOffset.get_UtcNow", "System.TimeProvider.get_System",
            "System.Globalization.CultureInfo.get_CurrentCulture", "System.Globalization.CultureInfo.get_CurrentUICulture", "System.Random..ctor", "System.Guid.NewGuid", "System.Net.Http",
        ];
        var found = new[] { Library, Evaluation }.SelectMany(MembersUsedBy).Where(m => forbidden.Any(f => m.StartsWith(f + ".", StringComparison.Ordinal) || m == f)).ToList();
        Assert.IsEmpty(found, string.Join('\n', found));
    }

    [TestMethod]
    public void Nothing_knows_the_command_line()
    {
        foreach (var assembly in new[] { Library, Documents, Evaluation, Reporting })
        {
            Assert.DoesNotContain("tscore", assembly.GetReferencedAssemblies().Select(a => a.Name));
        }
    }

    [TestMethod]
    public void Reporting_knows_neither_the_engine_nor_the_readers()
    {
        var names = Reporting.GetReferencedAssemblies().Select(a => a.Name!).ToList();
        Assert.IsEmpty(names.Intersect(["RulesEngine", "System.Linq.Dynamic.Core", "TransparencyScore.Documents"]));
        string[] rules = ["CompiledRuleSet", "RuleFile", "RuleSetTester", "Diagnostic"];
        Assert.IsEmpty(MembersUsedBy(Reporting).Where(m => rules.Any(r => m.Contains($".{r}.", StringComparison.Ordinal))));
    }

    [TestMethod]
    public void The_evaluation_knows_the_library_only()
    {
        var names = Evaluation.GetReferencedAssemblies().Select(a => a.Name!).ToList();
        CollectionAssert.AreEqual(new[] { "TransparencyScore" }, names.Where(n => n.StartsWith("TransparencyScore", StringComparison.Ordinal)).ToArray());
        Assert.DoesNotContain("RulesEngine", names);
    }

    [TestMethod]
    public void No_type_of_RulesEngine_is_in_a_public_signature()
    {
        var signatures = new[] { Library, Documents, Evaluation, Reporting }.SelectMany(a => a.GetExportedTypes())
            .SelectMany(t => t.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
                .Where(m => m is MethodBase { IsPublic: true } or MethodBase { IsFamily: true } or PropertyInfo or FieldInfo { IsPublic: true })
                .Select(m => $"{t.FullName}: {m}").Append($"{t.FullName}: {t.BaseType}")).ToList();
        Assert.IsNotEmpty(signatures);
        Assert.IsEmpty(signatures.Where(s => s.Contains("RulesEngine", StringComparison.Ordinal) && !s.Contains("RulesEngineJudge", StringComparison.Ordinal)));
    }

    [TestMethod]
    public void No_Roslyn_assembly_runs_with_the_tool()
    {
        // The file that tells the runtime what to load, beside the tool that the tests run against.
        var deps = JObject.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "tscore.deps.json")));
        var libraries = ((JObject)deps["libraries"]!).Properties().Select(p => p.Name).ToList();
        Assert.Contains(l => l.StartsWith("RulesEngine/", StringComparison.Ordinal), libraries);
        Assert.IsEmpty(libraries.Where(l => l.StartsWith("Microsoft.CodeAnalysis", StringComparison.OrdinalIgnoreCase)), string.Join('\n', libraries));
    }

    private static List<string> MembersUsedBy(Assembly assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly.Location));
        var metadata = file.GetMetadataReader();
        var members = new List<string>();
        foreach (var handle in metadata.MemberReferences)
        {
            var member = metadata.GetMemberReference(handle);
            if (member.Parent.Kind == HandleKind.TypeReference)
            {
                var type = metadata.GetTypeReference((TypeReferenceHandle)member.Parent);
                members.Add($"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}.{metadata.GetString(member.Name)}");
            }
        }

        Assert.IsNotEmpty(members);
        return members;
    }
}
