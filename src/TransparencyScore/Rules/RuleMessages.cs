using System.Globalization;

namespace TransparencyScore.Rules;

/// <summary>Every message about a rule set, with its stable code. A message names the offending value and says what to do.</summary>
internal static class RuleMessages
{
    public static (string, string) TooLarge(int bytes, int most) => ("TS1001", Say($"The file has {bytes:N0} bytes; at most {most:N0} are read. Split it."));

    public static (string, string) NotUtf8() => ("TS1001", "The file is not valid UTF-8 here. Save it as UTF-8.");

    public static (string, string) Syntax(string what) => ("TS1002", $"This is not valid JSON: {what}");

    public static (string, string) UnusableNumber() => ("TS1006", "The number here is too large or too small to be read. Write one that a rule set has a use for.");

    public static (string, string) NotAnObject() => ("TS1002", "The file must hold one JSON object: { … }.");

    public static (string, string) DuplicateKey(string key, int line) => ("TS1003", Say($"The key \"{key}\" stands twice in this object (first in line {line}). Remove one."));

    public static RuleMessage UnknownKey(string key, IEnumerable<string> known) => new("TS1004",
        $"Unknown key \"{key}\".{NearestName.Hint(key, known)} Keys of your own begin with \"x-\". Known here: {Names(known)}.", Suggestion: NearestName.Find(key, known));

    public static RuleMessage OtherCapitals(string key, string known, bool bothThere) => new("TS1004", bothThere
        ? $"The keys \"{key}\" and \"{known}\" differ only in capitals. Only \"{known}\" means something; remove the other. Did you mean \"{known}\"?"
        : $"Unknown key \"{key}\". Did you mean \"{known}\"? Capitals count.", Suggestion: bothThere ? null : known);

    public static (string, string) MissingKey(string key) => ("TS1005", $"The key \"{key}\" is missing here. Add it.");

    public static (string, string) TooFew(string key, int atLeast) => ("TS1005", Say($"\"{key}\" needs at least {atLeast} item{(atLeast == 1 ? "" : "s")}. Add one."));

    public static (string, string) WrongType(string key, string wanted) => ("TS1006", $"\"{key}\" must be {wanted}.");

    public static (string, string) BadId(string id) => ("TS1007", $"\"{id}\" is no valid id: lower-case letters, digits and hyphens, beginning with a letter, at most 60 characters.");

    public static (string, string) BadVersion(string version) => ("TS1007", $"\"{version}\" is no valid version: three numbers with dots, such as 1.2.0.");

    public static (string, string) FileName(string id, string file) => ("TS1007", $"The id is \"{id}\", but the file is named \"{file}\". Name the file \"{id}.json\" or change the id.");

    public static (string, string) DuplicateId(string kind, string id, SourceLocation first) => ("TS1008",
        Say($"The {kind} \"{id}\" is defined twice (first in {first.File}, line {first.Line}). Rename or remove one."));

    public static RuleMessage UnknownName(string kind, string name, IEnumerable<string> known) => new("TS1009",
        $"There is no {kind} \"{name}\".{NearestName.Hint(name, known)} Known: {Names(known)}.", Suggestion: NearestName.Find(name, known));

    public static (string, string) BadRegex(string why) => ("TS1010", $"The regular expression is not accepted: {why}");

    public static (string, string) BadPhrase(string phrase) => ("TS1010", $"The phrase \"{phrase}\" has no letter, digit or sign to look for. Write words, or remove it.");

    public static (string, string) ControlCharacter(char sign) => ("TS1010", Say(
        $"This is a control character ({VisibleText.Of(sign.ToString())}), which no text has: in JSON a single backslash makes it. Write the backslash twice: {(sign switch { '\b' => "\\\\b", '\f' => "\\\\f", '\t' => "\\\\t", '\n' => "\\\\n", '\r' => "\\\\r", _ => "\\\\x…" })}."));

    public static (string, string) BadMatcher(IEnumerable<string> kinds) => ("TS1006", $"A matcher has exactly one of the keys {Names(kinds)}.");

    public static (string, string) NoOwners(string list) => ("TS1009",
        $"The list \"{list}\" does not say where the names of those stand who make or run its entries. Give it \"byFrom\", or leave \"by\" out here.");

    public static RuleMessage BadExpression(string why, string? suggestion = null) => new("TS1011", $"The expression is not accepted: {why}", Suggestion: suggestion);

    public static (string, string) RefusedInWorkflow(string what) => ("TS1012", what);

    public static (string, string) EngineRefused(string why) => ("TS1012", $"RulesEngine does not accept the workflow: {why}");

    public static (string, string) WeightSum(decimal sum, IEnumerable<(string Criterion, decimal Weight)> weights) => ("TS1013",
        Say($"The weights of all criteria add up to {sum}, not to 100. Change a weight: {string.Join(", ", weights.Select(w => Say($"{w.Criterion} {w.Weight}")))}."));

    public static (string, string) GradeOrder() => ("TS1013", "Grades stand best first: each \"minimum\" below the one before, the last one 0.");

    public static (string, string) MissingExample(string level) => ("TS1014", $"No example gets the level \"{level}\" that a rule can give. Add one.");

    public static (string, string) SelfTest(string signal, bool mustMatch, string text) => ("TS1015", mustMatch
        ? $"The signal \"{signal}\" is not found in this text, but must be: {Short(text)}"
        : $"The signal \"{signal}\" is found in this text, but must not be: {Short(text)}");

    public static (string, string) Example(string expected, string got, string reason, string text) => ("TS1016",
        $"This example must get \"{expected}\" and gets \"{got}\": {Short(text)} {reason}");

    public static (string, string) FixedMiss(string owner, string text) => ("TS1060", $"\"{owner}\" now gets this text right: {Short(text)} Remove \"knownMiss\".");

    public static (string, string) LowCoverage(string kind, int reached, int total, decimal least) => ("TS1061",
        Say($"The tests reach {reached} of {total} {kind}, and at least {least} % must be. Add the texts that the list of gaps asks for, or remove what nothing needs."));

    public static (string, string) NoEvidence(string level) => ("TS1017",
        $"A rule that gives \"{level}\" must need at least one hit, so that there is evidence to show. Add a signals.Has(…).");

    public static (string, string) Cycle(string signal, IEnumerable<string> path) => ("TS1018", $"The signal \"{signal}\" depends on itself: {string.Join(" → ", path)}. Take one of these matchers out.");

    public static (string, string) NoRuleSetFile() => ("TS1019", "There is no ruleset.json in this folder. A rule set is a folder with ruleset.json, criteria/, signals/ and lists/. Name the folder that holds it, or add the file.");

    public static RuleMessage StrayFile(string file)
    {
        var folder = file.Split('/')[0];
        string[] known = file.Contains('/', StringComparison.Ordinal) ? ["criteria", "signals", "lists"] : ["ruleset.json", "claims.json"];
        var nearest = NearestName.Find(folder, known);
        return new("TS1019", $"The JSON file \"{file}\" belongs to no rule set: files stand right in criteria/, signals/ or lists/, beside ruleset.json and claims.json.{(nearest == folder ? "" : NearestName.Hint(folder, known))} Move or rename it.",
            Suggestion: nearest == folder ? null : nearest);
    }

    public static (string, string) NoCriteria() => ("TS1019", "The rule set has no criterion. Add a file to criteria/.");

    public static (string, string) NoClaims(string fact) => ("TS1020",
        $"{fact} asks for the claims ledger, and this rule set has none. Add a claims.json beside ruleset.json, or ask signals.");

    public static RuleMessage UnusedSignal(string id) => Warning("TS1021",
        $"No rule, signal or claims.json uses the signal \"{id}\": it changes nothing. Use it in an expression, or remove it.");

    public static RuleMessage UnusedList(string id) => Warning("TS1021",
        $"No signal, list, ruleset.json or claims.json uses the list \"{id}\": it changes nothing. Use it in a matcher, or remove it.");

    public static RuleMessage AfterCertainRule(string rule, string before) => Warning("TS1022",
        $"The rule \"{rule}\" is never reached: the rule \"{before}\" before it is always true. Put it first, or change the one before.");

    public static RuleMessage SameRule(string rule, string before) => Warning("TS1022",
        $"The rule \"{rule}\" never decides: the rule \"{before}\" before it asks the same. Remove one, or put the stricter one first.");

    public static RuleMessage ImpliedRule(string rule, IReadOnlyList<string> before) => Warning("TS1022",
        $"The rule \"{rule}\" never decides: whenever it is true, {(before.Count == 1 ? "the rule" : "one of the rules")} {string.Join(", ", before.Select(b => $"\"{b}\""))} before it is true already. Put the stricter rule first, or remove this one.");

    public static RuleMessage NeverTrue(string expression) => Warning("TS1023",
        $"This can never be true: {Cut(expression)}. Its conditions exclude each other; correct or remove one.");

    public static RuleMessage LevelWithoutRule(string level) => Warning("TS1024", level == "met"
        ? "No rule gives \"met\": every announcement loses points here, whatever it says. Add a rule with \"SuccessEvent\": \"met\"."
        : $"No rule gives \"{level}\", but \"levels\" says what it means. Add a rule with \"SuccessEvent\": \"{level}\", or write \"-\" there and under \"advice\".");

    public static RuleMessage NoAdvice(string criterion, string level) => new("TS1025",
        $"The criterion \"{criterion}\" has no advice for the level \"{level}\". Say in \"advice\" what an author should write to get the next level.");

    public static RuleMessage DuplicatePhrase(string phrase, string other, string where) => Warning("TS1026", phrase == other
        ? $"The phrase \"{Cut(phrase)}\" stands twice {where}. Remove one."
        : $"The phrase \"{Cut(phrase)}\" is the same as \"{Cut(other)}\" {where}: capitals, hyphens and spaces make no difference. Remove one.");

    public static RuleMessage HiddenPhrase(string phrase, string other, string where) => Warning("TS1026",
        $"The phrase \"{Cut(phrase)}\" with its exact capitals changes nothing: \"{Cut(other)}\" {where} is found in any case. Remove one, or make the other \"cased\" too.");

    public static RuleMessage BoundaryBesideChinese(string word, bool isBefore) => Warning("TS1027",
        $"The \"\\b\" {(isBefore ? "before" : "behind")} \"{word}\" asks for a word limit, and Chinese has none between words: inside a sentence it never matches. Write the Chinese words without it.");

    public static RuleMessage PhraseLikeRegex(string phrase, string sign) => Warning("TS1028",
        $"The phrase \"{Cut(phrase)}\" holds \"{sign}\", which means something in a regular expression only; a phrase is looked for as written. Write {{ \"regex\": … }}, or plain words.");

    public static RuleMessage SameOrder(string criterion, string other, int order) => Warning("TS1029",
        Say($"The criteria \"{other}\" and \"{criterion}\" both have the order {order}. Give each a number of its own."));

    public static RuleMessage EmptyPillar(string pillar) => Warning("TS1030",
        $"No criterion belongs to the pillar \"{pillar}\". Give it one, or remove it.");

    public static RuleMessage ContraryTest(string text, string signal) => new("TS1031",
        $"This text stands in \"mustMatch\" and in \"mustNotMatch\" of the signal \"{signal}\": {Short(text)} Remove it from one.");

    public static RuleMessage ContraryExample(string text, string level, string other) => new("TS1031",
        $"This example must get \"{level}\" here and \"{other}\" in another example: {Short(text)} Remove one.");

    public static RuleMessage RepeatedTest(string text) => Warning("TS1031", $"This text stands twice: {Short(text)} Remove one.");

    private static RuleMessage Warning(string code, string text) => new(code, text, DiagnosticSeverity.Warning);

    private static string Cut(string text) => text.Length <= 80 ? text : text[..(char.IsHighSurrogate(text[78]) ? 78 : 79)] + "…";
    public static (string, string) TooManyFiles(int most) => ("TS1050", Say($"The rule set has more than {most:N0} files. Put criteria, signals and lists into fewer."));

    public static (string, string) TooManyBytes(int most) => ("TS1050", Say($"The files of the rule set have more than {most:N0} bytes together. Split it into several sets."));

    public static (string, string) TooManyValues(int most) => ("TS1050",
        Say($"The files of the rule set hold more than {most:N0} JSON values together, counted up to here. Split it into several sets, or shorten its lists."));

    public static (string, string) LongPaths() => ("TS1050", "So many long keys nest here that their paths fill the memory. Use shorter keys.");

    public static (string, string) LongKey(string key, int most) => ("TS1051", Say($"The key {Short(key)} has {key.Length:N0} characters; at most {most} are allowed. Shorten it."));

    public static (string, string) LongText(string text, int most) => ("TS1051", Say($"This text has {text.Length:N0} characters; at most {most:N0} are allowed. Shorten it: {Short(text)}"));

    public static (string, string) LongPhrase(string phrase, int most) => ("TS1051",
        Say($"This phrase or name has {phrase.Length:N0} characters; at most {most} are allowed. Look for a few telling words: {Short(phrase)}"));

    public static (string, string) TooMany(long there, int most, string what) => ("TS1052", Say($"The rule set has {there:N0} {what}; at most {most:N0} are allowed. Split it into several sets."));

    public static (string, string) WideRanges(int most) => ("TS1052",
        Say($"The ranges in regular expressions of the rule set span more than {most:N0} characters together, counted up to here. Write \\p{{L}} or \\w, or give \"cased\": true."));

    public static (string, string) DeepSignals(string signal, int most) => ("TS1053",
        Say($"The signal \"{signal}\" builds on signals that build on others, more than {most} in a row. Put phrases and expressions together into fewer signals."));

    public static (string, string) TooManyProblems(int most) => ("TS1055", Say($"There are more than {most} problems; the first that were found are shown. Correct them and look again."));

    public static (string, string) NoBase(string id, IEnumerable<string> known) => ("TS1040",
        $"There is no rule set \"{id}\" to extend: no folder of that name beside this one, and none is built in.{NearestName.Hint(id, known)} Built in: {Names(known)}.");

    public static (string, string) BrokenBase(string id) => ("TS1040", $"The rule set \"{id}\" that this one extends has problems of its own. Mend them first.");

    public static (string, string) NothingToChange() => ("TS1041", "\"change\" needs \"extends\": the id of the rule set that is changed.");

    public static (string, string) NotThere(string phrase, string where, IEnumerable<string> known) => ("TS1042",
        $"There is no \"{phrase}\" to remove in {where}.{NearestName.Hint(phrase, known)}");

    public static (string, string) NothingLeft(string where) => ("TS1042", $"With this removed nothing is left in {where}. Add something, or leave it.");

    public static (string, string) DefinedInBase(string kind, string id, string set) => ("TS1043",
        $"The {kind} \"{id}\" is defined in \"{set}\", which this set extends. Write down what is different under \"change\" in ruleset.json, or take another id.{(kind == "criterion" ? " To replace it as a whole, name it under \"off\" too." : "")}");

    /// <summary>What is added to a problem in a set below.</summary>
    public static string WrongByChange(string id) =>
        $" This was right until \"{id}\" changed what it rests on: look there at \"change\", \"pillars\", \"context\" and the files of the set.";

    public static (string, string) ExtendsItself(IEnumerable<string> sets) => ("TS1044", $"Rule sets extend each other in a circle: {string.Join(", then ", sets)}.");

    public static (string, string) TooManyBases(int most) => ("TS1044", Say($"More than {most} rule sets extend one another here. Copy what is needed."));

    private static string Short(string text)
    {
        var line = string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= 160 ? $"\"{line}\"." : $"\"{line[..157]}…\".";
    }

    private static string Names(IEnumerable<string> names)
    {
        var sorted = names.Order(StringComparer.Ordinal).ToList();
        return sorted.Count <= 12 ? string.Join(", ", sorted) : string.Join(", ", sorted.Take(12)) + Say($", and {sorted.Count - 12} more");
    }

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
