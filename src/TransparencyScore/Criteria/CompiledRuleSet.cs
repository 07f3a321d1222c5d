using TransparencyScore.Announcements;
using TransparencyScore.Claims;
using TransparencyScore.Rules;
using TransparencyScore.Rules.Describing;
using TransparencyScore.Signals;

namespace TransparencyScore.Criteria;

/// <summary>A rule set that is ready to score: everything in it was checked and compiled. Immutable; one instance serves all threads.</summary>
public sealed class CompiledRuleSet
{
    private readonly CompiledExpressions _expressions;

    private CompiledRuleSet(RuleSet definition, IReadOnlyDictionary<string, CompiledSignal> signals, CompiledContext context, CompiledClaims? claims, RulesEngineJudge judge,
        CompiledExpressions expressions)
    {
        _expressions = expressions;
        Definition = definition;
        Signals = signals;
        Context = context;
        Claims = claims;
        Judge = judge;
        Summary = definition.Summarize();
    }

    /// <summary>Titles, questions, weights and bands, for readers of results.</summary>
    public RuleSetSummary Summary { get; }

    /// <summary>Whether articles about several companies can be taken apart by it: whether <c>ruleset.json</c> has the key <c>articles</c>.</summary>
    public bool CanSplitArticles => Context.Articles is not null;

    internal RuleSet Definition { get; }

    internal IReadOnlyDictionary<string, CompiledSignal> Signals { get; }

    internal CompiledContext Context { get; }

    internal CompiledClaims? Claims { get; }

    internal RulesEngineJudge Judge { get; }

    /// <summary>Ids of the rule sets that are built into the library, in ordinal order.</summary>
    public static IReadOnlyList<string> BuiltIn => BuiltInRuleSets.Ids;

    /// <summary>Loads the rule set that is built into the library and meant where none is named: <c>benchmark-transparency</c>.</summary>
    /// <returns>The compiled rule set; every call compiles it anew.</returns>
    public static CompiledRuleSet LoadDefault() => LoadBuiltIn(BuiltInRuleSets.Default)!;

    /// <summary>Loads a rule set that is built into the library.</summary>
    /// <param name="id">One of <see cref="BuiltIn"/>.</param>
    /// <returns>The compiled rule set, or null when none of that id is built in; every call compiles it anew.</returns>
    public static CompiledRuleSet? LoadBuiltIn(string id) => BuiltInRuleSets.Files(id) is not { } files ? null : Load(files) switch
    {
        { RuleSet: { } rules } => rules,
        { Diagnostics: var problems } => throw new InvalidOperationException($"The built-in rule set is broken: {problems[0]}"),
    };

    /// <summary>Reads, checks and compiles a rule set. Examples and self-tests are not run: see <c>RuleSetTester</c>.</summary>
    /// <param name="files">All JSON files of the set, with paths below its folder.</param>
    /// <param name="baseFiles">Hands out the files of a rule set that this one extends, by its id, or null when there is none of that id; those
    /// that are built in are known without it. Give their <see cref="RuleFile.ShownAs"/>, so that messages tell them apart.</param>
    /// <param name="earlier">A set that was loaded before, of which regular expressions are taken over: a set that was edited in one place loads several
    /// times faster. It makes no difference to results.</param>
    /// <returns>The rule set, or every problem that was found. Nothing is thrown for a bad file.</returns>
    public static RuleSetLoadResult Load(IEnumerable<RuleFile> files, Func<string, IEnumerable<RuleFile>?>? baseFiles = null, CompiledRuleSet? earlier = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        var diagnostics = new DiagnosticBag(RuleSetLimits.Problems);
        try
        {
            return LoadChecked(files, baseFiles, earlier, diagnostics);
        }
        catch (LoadEndedException)
        {
            return new RuleSetLoadResult(null, diagnostics.Sorted());
        }
    }

    private static RuleSetLoadResult LoadChecked(IEnumerable<RuleFile> files, Func<string, IEnumerable<RuleFile>?>? baseFiles, CompiledRuleSet? earlier, DiagnosticBag diagnostics)
    {
        var parts = new RuleSetReader(diagnostics, baseFiles).ReadParts(files);
        PatternCheck.Phrases(parts, diagnostics);
        if (parts.Finish(diagnostics) is not { } definition)
        {
            // Nothing is compiled then, but its author wants to hear of everything at once.
            PatternCheck.Expressions(parts, diagnostics);
            return new RuleSetLoadResult(null, diagnostics.Sorted());
        }

        var compiler = new SignalCompiler(definition, diagnostics, earlier?._expressions);
        var (signals, context) = compiler.Compile();
        var claims = CompiledClaims.Of(definition, compiler, context);
        var judge = new RulesEngineJudge(definition.Criteria.Select(c => c.Workflow));
        if (diagnostics.IsEmpty)
        {
            EngineCheck.TryRules(definition, judge, diagnostics);
        }

        return diagnostics.IsEmpty
            ? new RuleSetLoadResult(new CompiledRuleSet(definition, signals, context, claims, judge, compiler.Expressions), [])
            : new RuleSetLoadResult(null, diagnostics.Sorted());
    }

    /// <summary>Says the rule set in words: questions, levels, rules, signals, examples and advice, each with its place in the files.</summary>
    /// <returns>A description to print; every call makes it anew.</returns>
    public RuleSetDescription Describe() => new RuleSetDescriber(Definition).Describe();

    /// <summary>Says how a sentence speaks of something that is named in it, by the rule set's words of denial, plans and other vendors
    /// (see "Status of a hit" in <c>rules/README.md</c>).</summary>
    /// <param name="sentence">One sentence. Of several, the one that holds the phrase counts.</param>
    /// <param name="phrase">Words of the sentence, in any case; of several places the first, whole words before parts of words.</param>
    /// <param name="company">The vendor that speaks, or null when it is not known.</param>
    /// <param name="language">BCP 47 tag, or null when it is not known.</param>
    /// <returns><see cref="SignalStatus.Asserted"/> where nothing in the sentence says otherwise.</returns>
    /// <exception cref="ArgumentException">The phrase is empty or not in the sentence.</exception>
    public SignalStatus StatusOf(string sentence, string phrase, string? company = null, string? language = null) =>
        StatusAt(sentence, SentenceStatus.Locate(sentence, phrase), company, language);

    /// <summary>Like <see cref="StatusOf"/>, for words at a known place.</summary>
    /// <param name="sentence">One sentence. Of several, the one that holds the phrase counts.</param>
    /// <param name="phrase">Place of the words in the sentence; not empty.</param>
    /// <param name="company">The vendor that speaks, or null when it is not known.</param>
    /// <param name="language">BCP 47 tag, or null when it is not known.</param>
    /// <returns><see cref="SignalStatus.Asserted"/> where nothing in the sentence says otherwise.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The place is empty or not in the sentence.</exception>
    public SignalStatus StatusAt(string sentence, TextSpan phrase, string? company = null, string? language = null) =>
        SentenceStatus.Of(sentence, phrase, company, language, Context);
}
