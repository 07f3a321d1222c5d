using System.Text.RegularExpressions;
using TransparencyScore.Rules;
using TransparencyScore.Signals;

namespace TransparencyScore.Criteria.Checks;

/// <summary>Finds phrases that find nothing new, or nothing at all, and word limits that Chinese does not have.</summary>
internal static partial class PhraseCheck
{
    public static void Check(RuleSetParts parts, DiagnosticBag diagnostics)
    {
        foreach (var signal in parts.Signals)
        {
            // One of "any" or of "unless" is enough; each of "with" stands for itself.
            Repeated(signal.Any.OfType<MatcherDefinition.Phrases>().SelectMany(PatternTexts.Phrases), $"in \"any\" of the signal \"{signal.Id}\"", diagnostics);
            Repeated(signal.Unless.OfType<MatcherDefinition.Phrases>().SelectMany(PatternTexts.Phrases), $"in \"unless\" of the signal \"{signal.Id}\"", diagnostics);
            foreach (var matcher in signal.With.OfType<MatcherDefinition.Phrases>())
            {
                Repeated(matcher.Phrases(), $"in this matcher of the signal \"{signal.Id}\"", diagnostics);
            }

            foreach (var phrase in signal.Phrases())
            {
                if (RegexSigns().Match(phrase.Text) is { Success: true } sign)
                {
                    diagnostics.Add(RuleMessages.PhraseLikeRegex(phrase.Text, sign.Value), diagnostics.Inside(phrase.Location(diagnostics), sign.Index, sign.Length));
                }
            }

            foreach (var expression in signal.Expressions())
            {
                foreach (var (start, isBefore, word) in WordLimits.BesideChinese(expression.Text))
                {
                    diagnostics.Add(RuleMessages.BoundaryBesideChinese(word, isBefore), diagnostics.Inside(expression.Location(diagnostics), start, 2));
                }
            }
        }

        foreach (var list in parts.Lists)
        {
            // The names of units and metrics are their ids: two entries may share one, and a word may have one entry with capitals and one without.
            var namesAreIds = parts.Claims is { } claims && (list.Id == claims.Reading.Units.Id || list.Id == claims.Topics.Metrics.Id);
            Repeated(list.Phrases(), $"in the list \"{list.Id}\"", diagnostics, namesAreIds);
        }
    }

    private static void Repeated(IEnumerable<PatternText> phrases, string where, DiagnosticBag diagnostics, bool namesAreIds = false)
    {
        foreach (var same in phrases.GroupBy(p => string.Join(' ', PhraseIndex.WordsOf(p.Text)), StringComparer.OrdinalIgnoreCase).Where(g => g.Key.Length > 0 && g.Skip(1).Any()))
        {
            var anyCase = same.FirstOrDefault(p => !p.Cased);
            var exact = new Dictionary<string, PatternText>(StringComparer.Ordinal);
            foreach (var phrase in same.Where(p => p != anyCase))
            {
                var words = string.Join(' ', PhraseIndex.WordsOf(phrase.Text));
                if (anyCase is not null && Differ(anyCase, phrase, namesAreIds))
                {
                    continue;
                }

                if (anyCase is not null)
                {
                    Add(phrase.Cased ? RuleMessages.HiddenPhrase(phrase.Text, anyCase.Text, where) : RuleMessages.DuplicatePhrase(phrase.Text, anyCase.Text, where), phrase, anyCase);
                }
                else if (!exact.TryAdd(words, phrase))
                {
                    Add(RuleMessages.DuplicatePhrase(phrase.Text, exact[words].Text, where), phrase, exact[words]);
                }
            }
        }

        void Add(RuleMessage message, PatternText phrase, PatternText first) => diagnostics.Add(message, phrase.Location(diagnostics), [first.Location(diagnostics)]);
    }

    // A later entry goes before an earlier one where both match: one with exact capitals may say something else of them.
    private static bool Differ(PatternText first, PatternText second, bool namesAreIds) =>
        first.Entry is { } a && second.Entry is { } b && a != b
        && ((second.Cased && (namesAreIds || a.Value != b.Value || a.By != b.By || a.Reach != b.Reach || !a.Tags.Order(StringComparer.Ordinal).SequenceEqual(b.Tags.Order(StringComparer.Ordinal))))
            || (namesAreIds && a.Name == b.Name && first.Text == a.Name && second.Text == b.Name));

    // Signs that stand in no sentence: \b, .*, [a-z], (a|b), (?:, x{2,3}, one|two. A question mark or a dot alone is a sentence's.
    [GeneratedRegex(@"\\[a-zA-Z.+*?()\[\]|/^$]|\.[*+]|\[\^?[^\]\s]-[^\]\s][^\]]*\]|\(\?|\([^()]*\|[^()]*\)\??|\{\d{1,3}(,\d{0,3})?\}|(?<=\w)\|(?=\w)|(?<=\w)\)\?|(?<=\w\w)\*(?=\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex RegexSigns();
}
