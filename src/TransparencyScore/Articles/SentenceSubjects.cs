namespace TransparencyScore.Articles;

/// <summary>The companies of a sentence, by what they do in it.</summary>
internal sealed record SentenceSubjects
{
    /// <summary>Companies that the sentence makes a statement about.</summary>
    public required IReadOnlyList<int> Stated { get; init; }

    /// <summary>The last of them, to which "it" refers in the next sentence; null where several are named together.</summary>
    public int? Latest { get; init; }

    /// <summary>Companies that it also speaks of, without being a statement about them: in a contrast, in a list of examples, by a product.</summary>
    public required IReadOnlyList<int> Touched { get; init; }

    /// <summary>All companies named in it by their own names, objects included.</summary>
    public required IReadOnlySet<int> Named { get; init; }

    /// <summary>All companies whose products it names.</summary>
    public required IReadOnlySet<int> Makers { get; init; }

    /// <summary>The words by which it refers back, where it names no subject of its own: "the company", "其".</summary>
    public ArticleItem? Reference { get; init; }

    /// <summary>Whether its subject is nobody in particular: "analysts", "the market".</summary>
    public bool IsGeneral { get; init; }
}
