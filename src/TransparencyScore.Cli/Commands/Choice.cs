using System.CommandLine;

namespace TransparencyScore.Cli.Commands;

/// <summary>Options that take one of a few words, in any case.</summary>
internal static class Choice
{
    /// <param name="name">Name of the option.</param>
    /// <param name="otherwise">What holds where it is not given.</param>
    /// <param name="description">For the help.</param>
    public static Option<T> Of<T>(string name, T otherwise, string description)
        where T : struct, Enum
    {
        var words = Enum.GetNames<T>().Select(n => n.ToLowerInvariant()).ToList();
        return new Option<T>(name)
        {
            HelpName = string.Join('|', words),
            Description = description,
            DefaultValueFactory = _ => otherwise,
            CustomParser = result =>
            {
                var word = result.Tokens.Single().Value;
                if (words.Contains(word, StringComparer.OrdinalIgnoreCase))
                {
                    return Enum.Parse<T>(word, ignoreCase: true);
                }

                result.AddError($"{name} takes {string.Join(", ", words[..^1])} or {words[^1]}, not \"{word}\".{Rules.NearestName.Hint(word, words)}");
                return otherwise;
            },
        };
    }
}
