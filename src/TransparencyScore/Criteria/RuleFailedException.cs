namespace TransparencyScore.Criteria;

/// <summary>RulesEngine could not run a rule. Caught where criteria are judged; the criterion becomes "not assessed".</summary>
internal sealed class RuleFailedException(string message, Exception? inner) : Exception(message, inner);
