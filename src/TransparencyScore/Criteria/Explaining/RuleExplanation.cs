namespace TransparencyScore.Criteria.Explaining;

/// <summary>A rule that would have to come out otherwise for the expected level, or that would then decide.</summary>
/// <param name="Rule">Name of the rule.</param>
/// <param name="Level">The level that it gives, 0 to 2; null for "not applicable".</param>
/// <param name="Succeeded">Whether its condition holds.</param>
/// <param name="Missing">What was missing, in the rule author's words; null when the rule succeeded or the author gave none.</param>
/// <param name="Conditions">The parts of the rule that make it come out as it does: of a failed rule those that failed it, of one that succeeded those that carry it.</param>
public sealed record RuleExplanation(string Rule, int? Level, bool Succeeded, string? Missing, IReadOnlyList<ConditionExplanation> Conditions);

/// <summary>A part of a rule's expression: a fact or a comparison, without <c>&amp;&amp;</c>, <c>||</c> and <c>!</c> around it.</summary>
/// <param name="Rule">Name of the nested rule that it belongs to, or of the rule itself.</param>
/// <param name="Text">The part as an author would write it.</param>
/// <param name="Holds">Whether it is true.</param>
/// <param name="Signals">The signals that it is about.</param>
/// <param name="Values">Values of the numbers and texts in it; empty for a part that is a fact of its own.</param>
public sealed record ConditionExplanation(string Rule, string Text, bool Holds, IReadOnlyList<string> Signals, IReadOnlyList<FactValue> Values);

/// <summary>What a fact of a rule's expression came to.</summary>
/// <param name="Fact">The fact as an author would write it.</param>
/// <param name="Value">Its value in digits or letters.</param>
public sealed record FactValue(string Fact, string Value);
