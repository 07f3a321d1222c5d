using TransparencyScore.Announcements;
using TransparencyScore.Signals;

namespace TransparencyScore.Articles;

/// <summary>Cuts the sentences of an article into items. A product belongs to the company that the article last gave it to ("Acme's B7", "its B7"),
/// or else to its maker in the rule set. Made for one article and read from front to back; not safe for concurrent use.</summary>
internal sealed class ArticleItems(IndexedAnnouncement text, CompiledContext context, CompiledArticles words)
{
    // "Acme's latest data-centre chip, the B7": how far a possessor may stand from what it has.
    private const int PossessorReach = 4;

    private static readonly HashSet<string> NoTags = [];
    private readonly Dictionary<int, int> _makers = [];

    public List<ArticleItem> Of(TextUnit unit)
    {
        var companies = ByStart(unit, words.Companies);
        var products = context.Products is { } p ? ByStart(unit, p.Set) : [];
        var tagged = ByStart(unit, words.Words);
        var tokens = new List<TextSpan>();
        WordTokenizer.Tokenize(text.Texts[unit.Block].AsSpan(unit.Span.Start, unit.Span.Length), tokens);
        var items = new List<ArticleItem>();
        var end = 0;
        foreach (var token in tokens.Select(t => new TextSpan(unit.Span.Start + t.Start, unit.Span.Start + t.End)).Where(t => t.Start >= end))
        {
            var quoted = text.IsQuoted(unit.Block, token.Start);
            var item = companies.TryGetValue(token.Start, out var company) ? new ArticleItem(ItemKind.Company, company.Span, company.Entry, NoTags, quoted)
                : products.TryGetValue(token.Start, out var product) && MakerOf(product.Entry) is >= 0 and var maker ? new ArticleItem(ItemKind.Product, product.Span, maker, NoTags, quoted)
                : tagged.TryGetValue(token.Start, out var word) ? new ArticleItem(ItemKind.Word, word.Span, -1, words.Tags[word.Entry], quoted)
                : new ArticleItem(KindOf(text.Texts[unit.Block], token.Start), token, -1, NoTags, quoted);
            if (end < item.Span.End)
            {
                if (end > 0 && text.Texts[unit.Block].AsSpan(end, token.Start - end).Contains(" - ", StringComparison.Ordinal))
                {
                    items.Add(new ArticleItem(ItemKind.Break, new TextSpan(end, token.Start), -1, NoTags, quoted));
                }

                end = item.Span.End;
                items.Add(item);
            }
        }

        return items;
    }

    /// <summary>Takes note of which company has which product in a sentence: "its" means <paramref name="subject"/>, in a heading every product is the
    /// subject's.</summary>
    public void Learn(TextUnit unit, IReadOnlyList<ArticleItem> items, int? subject)
    {
        if (context.Products is not { } products)
        {
            return;
        }

        var isHeading = text.Announcement.Blocks[unit.Block].Kind == BlockKind.Heading;
        var at = 0;
        foreach (var hit in text.HitsIn(products.Set, unit.Block, unit.Span))
        {
            while (at < items.Count && items[at].Span.Start < hit.Span.Start)
            {
                at++;
            }

            if ((PossessorBefore(items, at, subject) ?? (isHeading ? subject : null)) is { } maker)
            {
                _makers[hit.Entry] = maker;
            }
        }
    }

    private static int? PossessorBefore(IReadOnlyList<ArticleItem> items, int at, int? subject)
    {
        for (var i = at - 1; i >= Math.Max(0, at - PossessorReach) && !items[i].EndsClause && !items[i].Is("object"); i--)
        {
            if (items[i].Kind == ItemKind.Company)
            {
                return items[i].Company;
            }

            if (subject is not null && items[i].Is("reference"))
            {
                return subject;
            }
        }

        return null;
    }

    private int MakerOf(int product) => _makers.TryGetValue(product, out var maker) ? maker : CompanyOf(context.Products!.Owners.CompanyOf(product));

    // The owners are numbered as the context's vendors; an article's companies may be another list.
    private int CompanyOf(int? vendor) => vendor is { } entry && words.Companies == context.Others ? entry : -1;

    private Dictionary<int, PhraseHit> ByStart(TextUnit unit, int set) => text.HitsIn(set, unit.Block, unit.Span).ToDictionary(h => h.Span.Start);

    private static ItemKind KindOf(string text, int at) => text[at] switch
    {
        // "2,048" and "10:30" end no clause.
        ',' or ':' when at > 0 && char.IsAsciiDigit(text[at - 1]) && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]) => ItemKind.Number,
        '.' or '!' or '?' when at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]) || text[at + 1] == '"' => ItemKind.Break,
        '。' or '！' or '？' => ItemKind.Break,
        ',' or '，' or '(' or '（' => ItemKind.Comma,
        ':' or '：' => ItemKind.Colon,
        '、' or '&' or '/' => ItemKind.Enumeration,
        ';' or '；' or '—' or '–' or '"' or '「' or '」' or '『' or '』' or '«' or '»' or '|' => ItemKind.Break,
        >= '0' and <= '9' => ItemKind.Number,
        _ => ItemKind.Plain,
    };
}
