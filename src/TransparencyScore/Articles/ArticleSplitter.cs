using TransparencyScore.Announcements;
using TransparencyScore.Criteria;
using TransparencyScore.Signals;

namespace TransparencyScore.Articles;

/// <summary>Takes an article about several companies apart: one announcement for each company that it makes statements about, of the sentences and
/// table rows that speak of that company. Pure; one instance serves all threads.</summary>
/// <remarks>
/// <para>A statement is about a company that is the subject of a clause ("Acme unveiled …", "Acme's chip is …", "the startup Acme has …", "according to
/// Acme"), that a sentence refers back to ("The company …", "其 …"), or that the heading or the paragraph is about while the sentence names no other. A
/// company that is only an object ("competes with Acme"), stands in a contrast ("while Acme leads"), in a list of examples ("firms like
/// Acme and Borealis are …") or in a row of a table gets no announcement for it; where it has one, such contrasts, examples and rows belong to it. In quotations and reported speech
/// the speaker counts, where it is a company of the list. The companies and words are the rule set's (<c>articles</c> in <c>ruleset.json</c>).</para>
/// <para>What is said of nobody in particular belongs to no part.</para>
/// </remarks>
public sealed class ArticleSplitter
{
    private readonly CompiledContext _context;
    private readonly CompiledArticles _articles;

    /// <summary>Makes a splitter for the companies and words of a rule set.</summary>
    /// <param name="rules">A rule set with the key <c>articles</c>: see <see cref="CompiledRuleSet.CanSplitArticles"/>.</param>
    /// <exception cref="ArgumentException">The rule set has no such key.</exception>
    public ArticleSplitter(CompiledRuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        _context = rules.Context;
        _articles = rules.Context.Articles ?? throw new ArgumentException($"The rule set \"{rules.Summary.Id}\" does not say how articles are taken apart: ruleset.json has no \"articles\".", nameof(rules));
    }

    /// <summary>Splits one article.</summary>
    /// <param name="article">The article, as a reader made it.</param>
    /// <returns>An announcement for each company, in the order in which the article comes to speak of them; empty when it makes no statement about any
    /// company of the list. Each has the id <c>article-id/company-name</c>, the company's name in the list, the rule set's kind for reports, and
    /// the article's other metadata. Its <see cref="Announcement.Text"/> is the whole article, into which all offsets point; its blocks are the passages, each
    /// with its place (<see cref="Block.Source"/>). An article whose <see cref="AnnouncementMetadata.Company"/> is given is an announcement of that
    /// company and is returned as it is.</returns>
    public IReadOnlyList<Announcement> Split(Announcement article)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (article.Metadata.Company is not null)
        {
            return [article];
        }

        var text = new IndexedAnnouncement(article, _context.Phrases);
        var topics = new TopicTracker(text, new ArticleItems(text, _context, _articles)).Track();
        var slugs = new HashSet<string>(StringComparer.Ordinal);
        return [.. topics.SelectMany(t => t.Stated).Distinct().Select(company => Part(text, topics, company, slugs))];
    }

    private Announcement Part(IndexedAnnouncement text, IReadOnlyList<UnitTopics> topics, int company, HashSet<string> slugs)
    {
        var units = topics.Index().Where(t => t.Item.Stated.Contains(company) || t.Item.Touched.Contains(company)).Select(t => t.Index).ToHashSet();
        var name = _articles.Names[company];
        var article = text.Announcement;
        return article with
        {
            Metadata = article.Metadata with { Id = $"{article.Metadata.Id}/{Slug(name, slugs)}", Company = name, Kind = _articles.Kind },
            Blocks = PassageCutter.Cut(text, units),
        };
    }

    private static string Slug(string name, HashSet<string> taken)
    {
        var words = name.ToLowerInvariant().Split([.. name.ToLowerInvariant().Where(c => !char.IsLetterOrDigit(c)).Distinct()], StringSplitOptions.RemoveEmptyEntries);
        var slug = string.Join('-', words);
        for (var n = 2; !taken.Add(slug); n++)
        {
            slug = FormattableString.Invariant($"{string.Join('-', words)}-{n}");
        }

        return slug;
    }
}
