using TransparencyScore.Claims;
using TransparencyScore.Rules;
using TransparencyScore.Signals;

namespace TransparencyScore.Criteria;

/// <summary>A rule set that is ready to score: everything in it was checked and compiled. Immutable; one instance serves all threads.</summary>
public sealed class CompiledRuleSet
{
    private CompiledRuleSet(RuleSet definition, IReadOnlyDictionary<string, CompiledSignal> signals, CompiledContext context, CompiledClaims? claims, RulesEngineJudge judge)
    {
        Definition = definition;
        Signals = signals;
        Context = context;
        Claims = claims;
        Judge = judge;
        Summary = definition.Summarize();
    }

    /// <summary>Titles, questions, weights and bands, for readers of results.</summary>
    public RuleSetSummary Summary { get; }

    internal RuleSet Definition { get; }

    internal IReadOnlyDictionary<string, CompiledSignal> Signals { get; }

    internal CompiledContext Context { get; }

    internal CompiledClaims? Claims { get; }

    internal RulesEngineJudge Judge { get; }

    /// <summary>Loads the rule set that is built into the library: <c>benchmark-transparency</c>.</summary>
    /// <returns>The compiled rule set; every call compiles it anew.</returns>
    public static CompiledRuleSet LoadDefault() => Load(DefaultRuleSet.Files()) switch
    {
        { RuleSet: { } rules } => rules,
        { Diagnostics: var problems } => throw new InvalidOperationException($"The built-in rule set is broken: {problems[0]}"),
    };

    /// <summary>Reads, checks and compiles a rule set. Examples and self-tests are not run: see <c>RuleSetVerifier</c>.</summary>
    /// <param name="files">All JSON files of the set, with paths below its folder.</param>
    /// <returns>The rule set, or every problem that was found. Nothing is thrown for a bad file.</returns>
    public static RuleSetLoadResult Load(IEnumerable<RuleFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var diagnostics = new DiagnosticBag();
        if (RuleSetReader.Read(files, diagnostics) is not { } definition)
        {
            return new RuleSetLoadResult(null, diagnostics.Sorted());
        }

        var compiler = new SignalCompiler(definition, diagnostics);
        var (signals, context) = compiler.Compile();
        var claims = CompiledClaims.Of(definition, compiler, context);
        var judge = new RulesEngineJudge(definition.Criteria.Select(c => c.Workflow));
        if (diagnostics.IsEmpty)
        {
            TryRules(definition, signals, context, judge, diagnostics);
        }

        return diagnostics.IsEmpty
            ? new RuleSetLoadResult(new CompiledRuleSet(definition, signals, context, claims, judge), [])
            : new RuleSetLoadResult(null, diagnostics.Sorted());
    }

    // RulesEngine compiles when a workflow first runs: run each once, on nothing, so that its complaints come now.
    private static void TryRules(RuleSet definition, IReadOnlyDictionary<string, CompiledSignal> signals, CompiledContext context, RulesEngineJudge judge, DiagnosticBag diagnostics)
    {
        var nothing = new Announcements.Announcement { Metadata = new() { Id = "nothing" }, Text = "", Blocks = [] };
        var text = new IndexedAnnouncement(nothing, context.Phrases);
        var facts = new SignalFacts(new SignalFinder(text, signals, new StatusFinder(text, context)));
        foreach (var criterion in definition.Criteria)
        {
            try
            {
                judge.Judge(criterion.Id, facts, new ClaimFacts(() => []), new AnnouncementFacts(nothing.Metadata));
            }
            catch (RuleFailedException e)
            {
                diagnostics.Add(RuleMessages.EngineRefused(e.Message), criterion.Location);
            }
        }
    }
}
