using System.Globalization;
using TransparencyScore.Rules.Expressions;

namespace TransparencyScore.Rules.Describing;

/// <summary>The words for one fact of an expression. What a fact is about (titles of signals, what claims have) is handed in as quoted words.</summary>
/// <param name="Holds">A sentence for a fact that is true or false: for true, and for false. Null for numbers and texts.</param>
/// <param name="Compared">A sentence for a number that is compared with a bound, and for a text that is compared with another; null for truths.</param>
/// <param name="Named">What the number or text is, to be compared with another fact; null for truths.</param>
internal sealed record FactWords(Func<FactSubject, bool, string>? Holds, Func<FactSubject, Bound, string>? Compared, Func<FactSubject, string>? Named)
{
    /// <summary>Words for every fact. A test holds it against <see cref="Fact.All"/>.</summary>
    public static readonly IReadOnlyDictionary<string, FactWords> All = new Dictionary<string, FactWords>(StringComparer.Ordinal)
    {
        ["signals.Has"] = Truth((s, yes) => $"{s.First} is {(yes ? "found" : "not found")}"),
        ["signals.Denied"] = Truth((s, yes) => $"{s.First} is {(yes ? "found" : "not found")} in words that deny it"),
        ["signals.Planned"] = Truth((s, yes) => $"{s.First} is {(yes ? "found" : "not found")} as a plan"),
        ["signals.Together"] = Truth((s, yes) => yes ? $"{s.And} stand in one sentence" : $"{s.And} stand in no sentence together"),
        ["signals.Near"] = Truth((s, yes) => $"{s.And} {(yes ? "stand" : "do not stand")} within {Quantity(s.Number, "sentence")} of each other"),
        ["signals.Count"] = Number((s, b) => b.IsZero ? $"{s.First} is not found" : $"{s.First} is found {b.Times}", s => $"how often {s.First} is found"),
        ["signals.HowMany"] = Number((s, b) => b.IsZero ? $"none of {s.And} is found" : $"{b.Count} of {s.And} {(b.IsOne ? "is" : "are")} found", s => $"how many of {s.And} are found"),
        ["signals.InOnePassage"] = Number((s, b) => b.IsZero ? $"{s.First} is not found" : $"{s.First} is found {b.Times} in one paragraph, list or table", s => $"how often {s.First} is found in one paragraph, list or table"),
        ["signals.Share"] = Number((s, b) => $"of the sentences with {s.Or}, {b.Percent} have {s.First}", s => $"the share of sentences with {s.First} among those with {s.Or}"),
        ["signals.ShareWith"] = Number((s, b) => $"of the sentences with {s.First}, {b.Percent} have {s.Second} too", s => $"the share of sentences with {s.Second} among those with {s.First}"),
        ["claims.Count"] = Number((_, b) => b.IsZero ? "there is no quantitative claim" : $"there {b.Is} {b.Count} quantitative claim{b.Plural}", _ => "the number of quantitative claims"),
        ["claims.CountWith"] = Number((s, b) => b.IsZero ? $"there is no claim that {s.Have(true)}" : $"there {b.Is} {b.Count} claim{b.Plural} that {s.Have(b.IsOne)}", s => $"the number of claims that {s.Have(false)}"),
        ["claims.Share"] = Number((s, b) => $"{b.Percent} of the claims {s.Have(false)}", s => $"the share of claims that {s.Have(false)}"),
        ["claims.Any"] = Truth((s, yes) => $"there is {(yes ? "a" : "no")} claim that {s.Have(true)}"),
        ["announcement.Kind"] = Text("the announcement's kind"),
        ["announcement.Language"] = Text("the announcement's language"),
    };

    private static FactWords Truth(Func<FactSubject, bool, string> holds) => new(holds, null, null);

    private static FactWords Number(Func<FactSubject, Bound, string> compared, Func<FactSubject, string> named) => new(null, compared, named);

    // An empty text stands for what was not given.
    private static FactWords Text(string name) => new(null, (_, b) => $"{name} is {(b.Operator == "!=" == (b.Text.Length > 0) ? "not " : "")}{(b.Text.Length == 0 ? "given" : $"“{b.Text}”")}", _ => name);

    private static string Quantity(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
