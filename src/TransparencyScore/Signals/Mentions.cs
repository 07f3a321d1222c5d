using TransparencyScore.Announcements;

namespace TransparencyScore.Signals;

/// <summary>The companies that a text names, by their own names and by their products.</summary>
internal sealed class Mentions(IndexedAnnouncement text, CompiledContext context)
{
    private IReadOnlySet<string>? _kinds;

    /// <summary>What is named in a range of a block, from left to right. A company stands before a product that begins with its name.</summary>
    public IEnumerable<Mention> MentionsIn(int block, TextSpan span)
    {
        var companies = context.Others is { } others ? text.HitsIn(others, block, span).Select(h => new Mention(h.Span, text.Self.Owns(h.Entry))) : [];
        var products = context.Products is { } known ? text.HitsIn(known.Set, block, span).Select(h => new Mention(h.Span, IsSelf(known, h.Entry))) : [];
        return companies.Concat(products).OrderBy(m => m.Span.Start);
    }

    // A model that runs on the vendor's chip is its workload, and a chip under the vendor's model its platform: only the maker of a product of the
    // same kind is somebody else.
    private bool? IsSelf(CompiledProducts products, int entry) =>
        products.Owners.IsSelf(entry, text.Self) ? true
        : products.Owners.IsKnown(entry) && products.KindOf(entry) is { } kind && (_kinds ??= products.KindsBy(text.Self)).Contains(kind) ? false
        : null;
}

/// <summary>A company named in a text.</summary>
/// <param name="Span">Range of the block's text.</param>
/// <param name="Self">Whether it is the vendor; null for a product that says nothing about it.</param>
internal readonly record struct Mention(TextSpan Span, bool? Self);
