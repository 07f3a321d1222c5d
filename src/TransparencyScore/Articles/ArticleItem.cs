using TransparencyScore.Announcements;

namespace TransparencyScore.Articles;

/// <summary>What a piece of a sentence is to whoever looks for its subject.</summary>
internal enum ItemKind
{
    /// <summary>A word or sign that says nothing.</summary>
    Plain,

    /// <summary>A number, such as the year in a date.</summary>
    Number,

    /// <summary>A word of the rule set's list, with the jobs that it has.</summary>
    Word,

    /// <summary>The name of a company.</summary>
    Company,

    /// <summary>The name of a product that belongs to a company.</summary>
    Product,

    /// <summary>A comma, or a bracket that opens.</summary>
    Comma,

    /// <summary>A sign of enumeration that stands for "and".</summary>
    Enumeration,

    /// <summary>A colon.</summary>
    Colon,

    /// <summary>A full stop, dash, semicolon or quotation mark: what follows is a clause of its own.</summary>
    Break,
}

/// <summary>A word, name or sign of a sentence.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Range of the block's text.</param>
/// <param name="Company">Number of the company, of a company and of a product whose maker is known; else -1.</param>
/// <param name="Tags">Jobs of a word; empty for all else.</param>
/// <param name="Quoted">Whether it stands in quotation marks.</param>
internal sealed record ArticleItem(ItemKind Kind, TextSpan Span, int Company, IReadOnlySet<string> Tags, bool Quoted)
{
    public bool Is(string tag) => Tags.Contains(tag);

    public bool IsName => Kind is ItemKind.Company or ItemKind.Product;

    public bool EndsClause => Kind is ItemKind.Comma or ItemKind.Colon or ItemKind.Break;
}
