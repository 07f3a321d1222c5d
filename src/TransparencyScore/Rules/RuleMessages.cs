using System.Globalization;

namespace TransparencyScore.Rules;

/// <summary>Every message about a rule set, with its stable code. A message names the offending value and says what to do.</summary>
internal static class RuleMessages
{
    public static (string, string) TooLarge(int bytes, int most) => ("TS1001", Say($"The file has {bytes:N0} bytes; at most {most:N0} are read. Split it."));

    public static (string, string) NotUtf8() => ("TS1001", "The file is not valid UTF-8 here. Save it as UTF-8.");

    public static (string, string) Syntax(string what) => ("TS1002", $"This is not valid JSON: {what}");

    public static (string, string) UnusableNumber() => ("TS1006", "The number here is too large or too small to be read.");

    public static (string, string) NotAnObject() => ("TS1002", "The file must hold one JSON object: { … }.");

    public static (string, string) DuplicateKey(string key, int line) => ("TS1003", Say($"The key \"{key}\" stands twice in this object (first in line {line}). Remove one."));

    public static (string, string) UnknownKey(string key, IEnumerable<string> known) => ("TS1004",
        $"Unknown key \"{key}\".{NearestName.Hint(key, known)} Keys of your own begin with \"x-\". Known here: {Names(known)}.");

    public static (string, string) OtherCapitals(string key, string known, bool bothThere) => ("TS1004", bothThere
        ? $"The keys \"{key}\" and \"{known}\" differ only in capitals. Only \"{known}\" means something; remove the other. Did you mean \"{known}\"?"
        : $"Unknown key \"{key}\". Did you mean \"{known}\"? Capitals count.");

    public static (string, string) MissingKey(string key) => ("TS1005", $"The key \"{key}\" is missing here.");

    public static (string, string) TooFew(string key, int atLeast) => ("TS1005", Say($"\"{key}\" needs at least {atLeast} item{(atLeast == 1 ? "" : "s")}."));

    public static (string, string) WrongType(string key, string wanted) => ("TS1006", $"\"{key}\" must be {wanted}.");

    public static (string, string) BadId(string id) => ("TS1007", $"\"{id}\" is no valid id: lower-case letters, digits and hyphens, beginning with a letter, at most 60 characters.");

    public static (string, string) BadVersion(string version) => ("TS1007", $"\"{version}\" is no valid version: three numbers with dots, such as 1.2.0.");

    public static (string, string) FileName(string id, string file) => ("TS1007", $"The id is \"{id}\", but the file is named \"{file}\". Name the file \"{id}.json\" or change the id.");

    public static (string, string) DuplicateId(string kind, string id, SourceLocation first) => ("TS1008",
        Say($"The {kind} \"{id}\" is defined twice (first in {first.File}, line {first.Line}). Rename or remove one."));

    public static (string, string) UnknownName(string kind, string name, IEnumerable<string> known) => ("TS1009",
        $"There is no {kind} \"{name}\".{NearestName.Hint(name, known)} Known: {Names(known)}.");

    public static (string, string) BadRegex(string why) => ("TS1010", $"The regular expression is not accepted: {why}");

    public static (string, string) BadPhrase(string phrase) => ("TS1010", $"The phrase \"{phrase}\" has no letter, digit or sign to look for.");

    public static (string, string) BadMatcher(IEnumerable<string> kinds) => ("TS1006", $"A matcher has exactly one of the keys {Names(kinds)}.");

    public static (string, string) NoOwners(string list) => ("TS1009",
        $"The list \"{list}\" does not say where the names of those stand who make or run its entries. Give it \"byFrom\", or leave \"by\" out here.");

    public static (string, string) BadExpression(string why) => ("TS1011", $"The expression is not accepted: {why}");

    public static (string, string) RefusedInWorkflow(string what) => ("TS1012", what);

    public static (string, string) EngineRefused(string why) => ("TS1012", $"RulesEngine does not accept the workflow: {why}");

    public static (string, string) WeightSum(decimal sum) => ("TS1013", Say($"The weights of all criteria add up to {sum}, not to 100. Change a weight."));

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

    public static (string, string) Cycle(string signal) => ("TS1018", $"The signal \"{signal}\" depends on itself.");

    public static (string, string) NoRuleSetFile() => ("TS1019", "There is no ruleset.json in this folder. A rule set is a folder with ruleset.json, criteria/, signals/ and lists/.");

    public static (string, string) StrayFile() => ("TS1019", "This JSON file belongs to no rule set: files stand in criteria/, signals/ or lists/, beside ruleset.json.");

    public static (string, string) NoCriteria() => ("TS1019", "The rule set has no criterion. Add a file to criteria/.");

    public static (string, string) NoClaims(string fact) => ("TS1020",
        $"{fact} asks for the claims ledger, and this rule set has none. Add a claims.json beside ruleset.json, or ask signals.");

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
