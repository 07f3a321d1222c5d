namespace TransparencyScore.Rules;

/// <summary>How articles about several companies are taken apart.</summary>
/// <param name="Kind">The kind that an announcement made of an article gets. In a text of this kind somebody else reports on the vendor.</param>
/// <param name="Companies">The list of the companies that can get a part.</param>
/// <param name="Words">The list of the words that show what a sentence is about; every entry has tags out of <see cref="Tags"/>.</param>
internal sealed record ArticleDefinition(string Kind, ListReference Companies, ListReference Words)
{
    /// <summary>The jobs that a word can have.</summary>
    public static readonly IReadOnlyList<string> Tags =
        ["opener", "role", "object", "contrast", "example", "and", "clause", "attribution", "general", "reference", "near", "far", "plural", "definite"];
}
