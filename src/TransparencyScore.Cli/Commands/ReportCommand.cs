using System.CommandLine;
using TransparencyScore.Companies;
using TransparencyScore.Reporting;
using TransparencyScore.Scoring;

namespace TransparencyScore.Cli.Commands;

/// <summary><c>tscore report</c>.</summary>
internal static class ReportCommand
{
    public static Command Make(StandardStreams streams)
    {
        var input = new InputOptions();
        var folder = new Option<string>("--out") { HelpName = "DIR", Required = true, Description = "Folder for the report: index.html, a page per company, report-cards.json, .csv and .md." };
        var command = new Command("report", "Scores announcements and combines the scores into company report cards.");
        input.AddTo(command);
        command.Add(folder);
        command.SetAction(parsed =>
        {
            if (RuleSetFolder.Load(input.RulesFolder(parsed), streams.Error) is not { } rules)
            {
                return ExitCode.Problems;
            }

            if (!ByCompany.TryMake(input.ByCompany(parsed), rules, streams.Error, out var articles))
            {
                return ExitCode.Usage;
            }

            var asOf = input.AsOf(parsed);
            var run = new ScoringRun(rules, asOf, streams, articles);
            var scores = new List<AnnouncementScore>();
            foreach (var score in run.Score(input.Request(parsed, streams)))
            {
                if (score.Announcement.Company is null)
                {
                    run.Complain($"{score.Announcement.Id}: the announcement names no company, so it is on no report card. Give --company, or \"company\" in the file's front matter or row; or --by-company for articles.");
                    continue;
                }

                scores.Add(score);
            }

            if (scores.Count == 0)
            {
                run.Complain("tscore: nothing to report: no announcement with a company was scored. No report was written.");
                return run.Close();
            }

            var cards = CompanyReportCards.Combine(rules.Summary, scores, asOf);
            var target = parsed.GetValue(folder)!;
            ReportFolder.Write(target, ReportWriter.Write(cards));
            streams.Output.WriteLine($"{Wording.Quantity(cards.Cards.Count, "report card")} from {Wording.Announcements(scores.Count)}: {Path.Combine(target, "index.html").Replace('\\', '/')}");
            return run.Close();
        });
        return command;
    }
}
