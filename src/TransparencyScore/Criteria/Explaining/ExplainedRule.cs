using TransparencyScore.Rules.Describing;

namespace TransparencyScore.Criteria.Explaining;

/// <summary>A rule and how it came out.</summary>
/// <param name="Rule">The rule in words.</param>
/// <param name="Holds">Whether its condition holds.</param>
/// <param name="Decides">Whether it is the first that holds, so that it gives the level.</param>
/// <param name="Condition">How each part came out.</param>
public sealed record ExplainedRule(RuleDescription Rule, bool Holds, bool Decides, ExplainedCondition Condition);

/// <summary>A condition and how it came out.</summary>
/// <param name="Condition">The condition in words.</param>
/// <param name="Holds">Whether it is so.</param>
/// <param name="Values">What the numbers and texts in it came to; empty for a fact that is true or false, and where there are parts.</param>
/// <param name="Signals">What was found of the signals in it; empty where there are parts.</param>
/// <param name="Parts">How its parts came out.</param>
public sealed record ExplainedCondition(ConditionDescription Condition, bool Holds, IReadOnlyList<FactValue> Values, IReadOnlyList<SignalTally> Signals, IReadOnlyList<ExplainedCondition> Parts);

/// <summary>How often a signal was found.</summary>
/// <param name="Signal">Id of the signal.</param>
/// <param name="Title">What a hit of it says.</param>
/// <param name="Asserted">Hits that count.</param>
/// <param name="Denied">Hits that are denied.</param>
/// <param name="Planned">Hits that are planned or left open.</param>
/// <param name="Other">Hits that are said of somebody else.</param>
public sealed record SignalTally(string Signal, string Title, int Asserted, int Denied, int Planned, int Other);
