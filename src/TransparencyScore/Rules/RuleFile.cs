namespace TransparencyScore.Rules;

/// <summary>One file of a rule set, as bytes: the library reads no files itself.</summary>
/// <param name="Path">Path below the rule set's folder with forward slashes, such as <c>criteria/availability.json</c>.</param>
/// <param name="Content">The bytes of the file.</param>
public sealed record RuleFile(string Path, ReadOnlyMemory<byte> Content)
{
    /// <summary>How messages name the file; <see cref="Path"/> unless given. Files of another set, which this one extends, need a name of their own.</summary>
    public string ShownAs { get; init; } = Path;
}
