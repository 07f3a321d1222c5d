using TransparencyScore.Announcements;
using TransparencyScore.Criteria;
using TransparencyScore.Documents;
using TransparencyScore.Scoring;

var scorer = new AnnouncementScorer(CompiledRuleSet.LoadDefault());
var announcement = MarkdownReader.Read(File.ReadAllText(args[0]), new AnnouncementMetadata { Id = "acme-one", Company = "Acme" });
var result = scorer.Score(announcement);
Console.WriteLine(FormattableString.Invariant($"Grade {result.Grade}, {result.Score:0.0} of 100, coverage {result.Coverage:0}%"));
foreach (var criterion in result.Criteria.Where(c => c.Level == 2))
    Console.WriteLine($"{criterion.Id}: {criterion.Evidence[0].Quote}");
foreach (var claim in result.Claims ?? [])
    Console.WriteLine($"{claim.Figure}: {claim.Metric}, compared with {claim.Baseline.Name ?? "nothing"}, {claim.Basis}");
