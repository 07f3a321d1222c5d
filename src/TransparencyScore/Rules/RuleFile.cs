namespace TransparencyScore.Rules;

/// <summary>One file of a rule set, as bytes: the library reads no files itself.</summary>
/// <param name="Path">Path below the rule set's folder with forward slashes, such as <c>criteria/availability.json</c>; messages name it.</param>
/// <param name="Content">The bytes of the file.</param>
public sealed record RuleFile(string Path, ReadOnlyMemory<byte> Content);
