namespace TransparencyScore.Criteria.Explaining;

/// <summary>A sentence, table row or line of code of the announcement.</summary>
/// <param name="Quote">The passage: exactly <c>text[Start..End]</c> of the announcement; of a very long one the beginning.</param>
/// <param name="Start">Offset of the first UTF-16 code unit in the announcement's text.</param>
/// <param name="End">Offset after the last one.</param>
/// <param name="Line">Line of <paramref name="Start"/>, from 1.</param>
public sealed record Passage(string Quote, int Start, int End, int Line);
