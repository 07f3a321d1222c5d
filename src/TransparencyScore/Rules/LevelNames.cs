namespace TransparencyScore.Rules;

/// <summary>How rule files name the levels.</summary>
internal static class LevelNames
{
    public const string NotApplicable = "notApplicable";

    /// <summary>Names of the levels, indexed by level.</summary>
    public static readonly IReadOnlyList<string> Levels = ["absent", "partial", "met"];

    public static readonly IReadOnlyList<string> All = [.. Levels, NotApplicable];

    /// <summary>The level of a name, null for <see cref="NotApplicable"/>.</summary>
    public static int? LevelOf(string name) => name == NotApplicable ? null : Levels.ToList().IndexOf(name);

    public static string NameOf(int? level) => level is { } value ? Levels[value] : NotApplicable;
}
