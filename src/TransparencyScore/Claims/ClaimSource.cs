namespace TransparencyScore.Claims;

/// <summary>Where the number of a claim comes from, as far as the text says.</summary>
/// <param name="Kind">How the source is given.</param>
/// <param name="Text">Its words: the footnote, the link's words, the caption, the citation; null when there are none.</param>
/// <param name="Url">The address of a link, as written and not checked; null for the other kinds.</param>
public sealed record ClaimSource(ClaimSourceKind Kind, string? Text, string? Url)
{
    internal static readonly ClaimSource None = new(ClaimSourceKind.None, null, null);
}

/// <summary>How the source of a claim is given.</summary>
public enum ClaimSourceKind
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>By a footnote.</summary>
    Footnote,

    /// <summary>By a link beside it.</summary>
    Link,

    /// <summary>By the caption of its table.</summary>
    Caption,

    /// <summary>By a reference: "according to", "[12]", "see Table 3".</summary>
    Citation,

    /// <summary>By a note that goes with it and says who measured.</summary>
    Note,
}
