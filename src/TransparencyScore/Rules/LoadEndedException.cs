namespace TransparencyScore.Rules;

/// <summary>Enough is wrong with a rule set, or it is too large: to look further would take time and memory, which is what a hostile set wants. The reason
/// stands among the problems. Caught where sets are loaded; never leaves the library.</summary>
internal sealed class LoadEndedException() : Exception("The rule set is not read any further.");
