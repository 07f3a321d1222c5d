using TransparencyScore.Rules.Describing;
using TransparencyScore.Signals;

namespace TransparencyScore.Criteria.Explaining;

/// <summary>What would give a criterion its next level.</summary>
/// <param name="Level">The next level that a rule can give, 1 or 2.</param>
/// <param name="Changes">The smallest changes of what was found that give it, nearest first, each tried by running the rules again; empty when no change of one
/// or two signals helps.</param>
/// <param name="Example">A text of the rule set that gets this level, in the announcement's script where there is one; null when there is none.</param>
public sealed record NextLevel(int Level, IReadOnlyList<NeededChange> Changes, ExampleDescription? Example);

/// <summary>A change that gives the next level.</summary>
/// <param name="Found">Signals of which one more hit is needed.</param>
/// <param name="NotFound">Signals that should not have been found.</param>
/// <param name="Place">The sentence in which it would stand; null when it may stand anywhere.</param>
public sealed record NeededChange(IReadOnlyList<NeededSignal> Found, IReadOnlyList<NeededSignal> NotFound, Passage? Place);

/// <summary>A signal in a change.</summary>
/// <param name="Tally">How often it was found.</param>
/// <param name="Wording">A text in which it is found, from its own tests, in the announcement's script where there is one; null when there is none.</param>
public sealed record NeededSignal(SignalTally Tally, string? Wording);

/// <summary>A signal whose words are in the text, but kept out by a condition.</summary>
/// <param name="Signal">Id of the signal.</param>
/// <param name="Title">What a hit of it says.</param>
/// <param name="Passage">The sentence.</param>
/// <param name="Miss">How far it came.</param>
/// <param name="Condition">The condition under <c>with</c> or <c>unless</c>, in words and with its place.</param>
/// <param name="Excluded">The words that the condition under <c>unless</c> met; null where it is one under <c>with</c>, or where it is met outside the sentence.</param>
public sealed record NearMiss(string Signal, string Title, Passage Passage, SignalMiss Miss, MatcherDescription Condition, string? Excluded);
