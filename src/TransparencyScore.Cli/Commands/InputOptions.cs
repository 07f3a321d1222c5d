using System.CommandLine;
using TransparencyScore.Documents;

namespace TransparencyScore.Cli.Commands;

/// <summary>The arguments and options that say what to read; every command that reads announcements has them.</summary>
internal sealed class InputOptions
{
    private readonly Argument<string[]> _paths = new("PATH")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "Announcements: Markdown (.md, .markdown), text (.txt), HTML (.html, .htm) or JSON Lines (.jsonl, .ndjson) files, folders of them, or - for standard input.",
    };

    private readonly Option<string[]> _on = new("--on")
    {
        HelpName = "PATH",
        Required = true,
        AllowMultipleArgumentsPerToken = true,
        Description = "Announcements to score: files, folders of them, or - for standard input.",
    };

    private readonly Option<string?> _rules = new("--rules") { HelpName = "DIR", Description = "Folder of the rule set to score by, or the id of a built-in one. Default: benchmark-transparency." };
    private readonly Option<AnnouncementFormat> _inputFormat = new("--input-format") { HelpName = "markdown|html|text|jsonl", Description = "Format of standard input.", CustomParser = ParseFormat, DefaultValueFactory = _ => AnnouncementFormat.Markdown };
    private readonly Option<string?> _asOf = new("--as-of") { HelpName = "DATE", Description = "Date that the results speak for (yyyy-MM-dd). Default: the announcement's own date. The clock is never read." };
    private readonly Option<string?> _id = Metadata("--id", "ID", "Id of the announcement. Default: the id in the file, or the file's name.");
    private readonly Option<string?> _company = Metadata("--company", "NAME", "Company that the announcements speak for.");
    private readonly Option<string?> _title = Metadata("--title", "TEXT", "Title of the announcement.");
    private readonly Option<string?> _published = Metadata("--published", "DATE", "Publication date: yyyy, yyyy-MM or yyyy-MM-dd.");
    private readonly Option<string?> _kind = Metadata("--kind", "KIND", "Kind of text, such as press-release, blog, readme, model-card.");
    private readonly Option<string?> _language = Metadata("--language", "TAG", "Language, such as en or zh.");
    private readonly Option<string?> _url = Metadata("--url", "URL", "Where the announcement was published.");

    private readonly Option<bool> _byCompany = new("--by-company") { Description = "Take articles about several companies apart: one announcement of the kind news-report for each company of the rule set's list that the article makes statements about. A text whose company is given in its front matter or row stays whole." };

    /// <summary>Adds everything but the rule set, with the announcements as an option: for a command whose arguments are something else.</summary>
    public void AddToComparison(Command command)
    {
        command.Add(_on);
        foreach (var option in new Option[] { _inputFormat, _asOf, _id, _company, _title, _published, _kind, _language, _url, _byCompany })
        {
            command.Add(option);
        }

        Validate();
    }

    /// <param name="command">The command that reads announcements.</param>
    /// <param name="withDate">Whether its results speak for a date.</param>
    public void AddTo(Command command, bool withDate = true)
    {
        command.Add(_paths);
        foreach (var option in new Option?[] { _rules, _inputFormat, withDate ? _asOf : null, _id, _company, _title, _published, _kind, _language, _url, _byCompany }.OfType<Option>())
        {
            command.Add(option);
        }

        _paths.Validators.Add(result =>
        {
            // An option that is not known arrives as a path.
            foreach (var path in result.Tokens.Select(t => t.Value).Where(p => p.Length > 1 && p[0] == '-' && !Path.Exists(p)))
            {
                result.AddError($"There is no option \"{path}\". A file of that name is given as \"./{path}\".");
            }
        });
        Validate();
    }

    private void Validate()
    {
        _byCompany.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<bool>() && result.GetResult(_company) is not null)
            {
                result.AddError("--by-company finds the companies of an article itself. Leave out --company, or --by-company.");
            }
        });
        _asOf.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } date && !DateOnly.TryParseExact(date, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out _))
            {
                result.AddError($"--as-of takes a date such as 2026-01-31, not \"{date}\".");
            }
        });
    }

    /// <summary>Whether standard input is among the paths.</summary>
    public bool ReadsStandardInput(System.CommandLine.Parsing.CommandResult result) => result.GetValue(_paths)?.Contains("-") == true;

    public string? RulesFolder(ParseResult parsed) => parsed.GetValue(_rules);

    public string? AsOf(ParseResult parsed) => parsed.GetValue(_asOf);

    public bool ByCompany(ParseResult parsed) => parsed.GetValue(_byCompany);

    public InputRequest Request(ParseResult parsed, StandardStreams streams) => new()
    {
        Paths = (parsed.GetResult(_on) is null ? parsed.GetValue(_paths) : parsed.GetValue(_on))!,
        StandardInput = streams.Input,
        StandardInputFormat = parsed.GetValue(_inputFormat),
        Overrides = new GivenMetadata
        {
            Id = parsed.GetValue(_id),
            Company = parsed.GetValue(_company),
            Title = parsed.GetValue(_title),
            Published = parsed.GetValue(_published),
            Kind = parsed.GetValue(_kind),
            Language = parsed.GetValue(_language),
            Url = parsed.GetValue(_url),
        },
    };

    private static Option<string?> Metadata(string name, string help, string description) => new(name) { HelpName = help, Description = description };

    private static AnnouncementFormat ParseFormat(System.CommandLine.Parsing.ArgumentResult result)
    {
        var name = result.Tokens.Single().Value;
        switch (name)
        {
            case "markdown":
                return AnnouncementFormat.Markdown;
            case "html":
                return AnnouncementFormat.Html;
            case "text":
                return AnnouncementFormat.PlainText;
            case "jsonl":
                return AnnouncementFormat.JsonLines;
            default:
                result.AddError($"--input-format takes markdown, html, text or jsonl, not \"{name}\".");
                return default;
        }
    }
}
