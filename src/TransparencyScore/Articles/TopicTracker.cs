using TransparencyScore.Announcements;
using TransparencyScore.Signals;

namespace TransparencyScore.Articles;

/// <summary>What a unit of an article is about.</summary>
/// <param name="Stated">Companies that it makes a statement about.</param>
/// <param name="Touched">Companies that it speaks of besides.</param>
internal sealed record UnitTopics(IReadOnlyList<int> Stated, IReadOnlyList<int> Touched)
{
    public static UnitTopics None { get; } = new([], []);
}

/// <summary>Follows what an article is about from sentence to sentence: a subject of its own, a word that refers back, the paragraph's or section's
/// topic, a quotation that was announced. One tracker serves one article; not safe for concurrent use.</summary>
internal sealed class TopicTracker(IndexedAnnouncement text, ArticleItems items)
{
    private ILookup<int?, TextUnit>? _rows;
    private int? _section;
    private int? _paragraph;
    private int? _latest;
    private IReadOnlyList<int> _before = [];
    private IReadOnlyList<int> _lastSpokenOf = [];
    private IReadOnlyList<int> _announced = [];

    /// <summary>The topics of every unit, by its number.</summary>
    public IReadOnlyList<UnitTopics> Track()
    {
        var topics = new List<UnitTopics>();
        for (var i = 0; i < text.Units.Count; i++)
        {
            var unit = text.Units[i];
            var begins = i == 0 || text.Units[i - 1].Block != unit.Block;
            topics.Add(text.Announcement.Blocks[unit.Block].Kind switch
            {
                BlockKind.Heading => Heading(unit),
                BlockKind.TableHeader or BlockKind.Caption => Announced(unit),
                BlockKind.TableRow => Row(unit),
                _ => Sentence(unit, begins),
            });
        }

        return topics;
    }

    private UnitTopics Heading(TextUnit unit)
    {
        var words = items.Of(unit);
        if (words.Where(i => i.Kind == ItemKind.Company).Select(i => i.Company).Distinct().Take(2).ToList() is [var company])
        {
            // "Acme's turn: the B7 arrives" gives Acme the B7.
            items.Learn(unit, words, company);
            words = items.Of(unit);
        }

        var found = SubjectFinder.Find(words);
        var subjects = found.Stated.Concat(found.Touched).Distinct().ToList();
        (_section, _paragraph, _before, _lastSpokenOf, _announced) = (subjects is [var only] && found.Named.Union(found.Makers).Count() == 1 ? only : null, null, [], [], []);
        return new UnitTopics([], subjects);
    }

    // The words over a table belong to whoever the rows or the line before the table are about.
    private UnitTopics Announced(TextUnit unit)
    {
        _rows ??= text.Units.Where(u => text.Announcement.Blocks[u.Block].Kind == BlockKind.TableRow).ToLookup(u => text.Announcement.Blocks[u.Block].Table);
        var rows = _rows[text.Announcement.Blocks[unit.Block].Table].SelectMany(InFirstCell).Distinct().ToList();
        return new UnitTopics([], rows.Count > 0 ? rows : [.. Context()]);
    }

    private UnitTopics Row(TextUnit unit)
    {
        var named = InFirstCell(unit);
        return named.Count > 0 ? new UnitTopics([], named) : new UnitTopics([.. Context()], []);
    }

    private IReadOnlyList<int> Context() => _announced.Count > 0 ? _announced : _section is { } section ? [section] : [];

    private IReadOnlyList<int> InFirstCell(TextUnit unit)
    {
        var end = text.Announcement.Blocks[unit.Block].Cells is [var first, ..] ? first.End : unit.Span.End;
        return [.. items.Of(unit).Where(i => i.IsName && i.Span.End <= end).Select(i => i.Company).Distinct().Take(1)];
    }

    private UnitTopics Sentence(TextUnit unit, bool begins)
    {
        var isItem = text.Announcement.Blocks[unit.Block].Kind == BlockKind.ListItem;
        _paragraph = begins ? null : _paragraph;
        var words = items.Of(unit);
        var found = SubjectFinder.Find(words);
        var stated = found.Stated.Count > 0 ? found.Stated : Inherited(found, begins);
        items.Learn(unit, words, stated is [var subject] ? subject : null);
        if (found.Stated.Count == 1)
        {
            _paragraph = begins || _paragraph is not null ? found.Stated[0] : null;
        }
        else if (found.Stated.Count > 1 || (begins && stated.Count == 0))
        {
            _paragraph = null;
        }
        else if (begins && stated is [var only])
        {
            _paragraph = only;
        }

        // A section that has come to speak of somebody else is no longer about one company.
        _section = found.Stated.Any(s => s != _section) ? null : _section;
        _before = stated.Count > 0 ? stated : found.Touched;
        _latest = found.Stated.Count > 0 ? found.Latest : _before is [var same] ? same : null;
        _lastSpokenOf = _before.Count > 0 ? _before : _lastSpokenOf;

        // "… its chief executive said:" announces what stands in the next block; a list goes on to its end.
        var sentence = text.Texts[unit.Block].AsSpan(unit.Span.Start, unit.Span.Length).TrimEnd();
        _announced = sentence is [.., ':' or '：' or ',' or '，'] ? stated : isItem ? _announced : [];
        return new UnitTopics(stated, found.Touched);
    }

    private IReadOnlyList<int> Inherited(SentenceSubjects found, bool begins)
    {
        if (found.Reference is { } reference && Referents(reference, begins) is { Count: > 0 } referents)
        {
            return referents;
        }

        if (_announced.Count > 0)
        {
            return _announced;
        }

        return found.Touched.Count > 0 ? []
            : Follows(_paragraph, found) ? [_paragraph!.Value]
            : Follows(_section, found) ? [_section!.Value]
            : [];
    }

    // A sentence that names its topic goes on with it, and one that names nobody. Somebody else's product may be what was tested on.
    private static bool Follows(int? topic, SentenceSubjects found) =>
        topic is { } company && (found.Named.Contains(company) || (found.Named.Count == 0 && (!found.IsGeneral || found.Makers.Contains(company))));

    private IReadOnlyList<int> Referents(ArticleItem reference, bool begins)
    {
        var referents = reference.Is("far") && _before.Count == 0 ? _lastSpokenOf : reference.Is("near") && begins ? [] : _before;
        referents = referents.Count == 0 && _section is { } section && !reference.Is("near") ? [section] : referents;
        return referents.Count == 1 || reference.Is("plural") ? referents : _latest is { } latest && referents.Contains(latest) ? [latest] : [];
    }
}
