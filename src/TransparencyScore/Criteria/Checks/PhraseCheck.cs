using System.Text.RegularExpressions;
using TransparencyScore.Rules;
using TransparencyScore.Signals;

namespace TransparencyScore.Criteria.Checks;

/// <summary>Finds phrases that find nothing new, or nothing at all, and word limits that Chinese does not have.</summary>
internal static partial class PhraseCheck
{
    public static void Check(RuleSetDraft draft, DiagnosticBag diagnostics)
    {
        foreach (var signal in draft.Signals)
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
                foreach (var (start, length) in WordLimits.BesideChinese(expression.Text))
                {
                    diagnostics.Add(RuleMessages.BoundaryBesideChinese(expression.Text.Substring(start, length)), diagnostics.Inside(expression.Location(diagnostics), start, length));
                }
            }
        }

        foreach (var list in draft.Lists)
        {
            Repeated(list.Phrases(), $"in the list \"{list.Id}\"", diagnostics);
        }
    }

    private static void Repeated(IEnumerable<PatternText> phrases, string where, DiagnosticBag diagnostics)
    {
        foreach (var same in phrases.GroupBy(p => string.Join(' ', PhraseIndex.WordsOf(p.Text)), StringComparer.OrdinalIgnoreCase).Where(g => g.Key.Length > 0 && g.Skip(1).Any()))
        {
            var anyCase = same.FirstOrDefault(p => !p.Cased);
            var exact = new Dictionary<string, PatternText>(StringComparer.Ordinal);
            foreach (var phrase in same.Where(p => p != anyCase))
            {
                var words = string.Join(' ', PhraseIndex.WordsOf(phrase.Text));
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

    // Signs that stand in no sentence: \b, .*, [a-z], (a|b), (?:, x{2,3}, one|two. A question mark or a dot alone is a sentence's.
    [GeneratedRegex(@"\\[a-zA-Z.+*?()\[\]|/^$]|\.[*+]|\[\^?[^\]\s]-[^\]\s][^\]]*\]|\(\?|\([^()]*\|[^()]*\)\??|\{\d{1,3}(,\d{0,3})?\}|(?<=\w)\|(?=\w)|(?<=\w)\)\?", RegexOptions.CultureInvariant)]
    private static partial Regex RegexSigns();
}
