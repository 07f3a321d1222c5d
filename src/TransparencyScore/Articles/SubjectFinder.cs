namespace TransparencyScore.Articles;

/// <summary>Finds what a sentence is about, without a grammar: a company at the beginning of a clause is its subject, one after a preposition or a verb
/// is not. The words that open a clause, stand in apposition or make objects are the rule set's. Pure.</summary>
internal static class SubjectFinder
{
    // "the Hangzhou-based artificial intelligence startup DeepSeek"; in Chinese a character is an item.
    private const int LongestApposition = 14;

    // Farther from its beginning no clause has its subject: no sentence is read again and again.
    private const int LongestOpening = 30;

    // "Cambricon Technologies and Huawei": what a name may trail before the next of its group.
    private const int LongestTail = 2;

    private enum Role
    {
        Object,
        Main,
        Reported,
        Touched,
    }

    /// <summary>Finds the subjects of one sentence or heading.</summary>
    public static SentenceSubjects Find(IReadOnlyList<ArticleItem> items)
    {
        var found = Groups(items).ToList();
        IReadOnlyList<int> Of(Func<(Role Role, bool Quoted, IReadOnlyList<int> Companies), bool> holds) => [.. found.Where(holds).SelectMany(g => g.Companies).Distinct()];

        // Who speaks goes before what is said, and plain words before quoted ones: a vendor's word about another is that vendor's statement.
        var stated = Of(g => g.Role == Role.Main && !g.Quoted);
        stated = stated.Count > 0 ? stated : Of(g => g.Role == Role.Reported && !g.Quoted);
        var reference = stated.Count > 0 ? null : Opening(items, Refers);
        stated = stated.Count > 0 || reference is not null ? stated : Of(g => g.Role is Role.Main or Role.Reported);
        return new SentenceSubjects
        {
            Stated = stated,
            Touched = [.. Of(g => g.Role == Role.Touched && !g.Quoted).Except(stated)],
            Named = items.Where(i => i.Kind == ItemKind.Company).Select(i => i.Company).ToHashSet(),
            Makers = items.Where(i => i.Kind == ItemKind.Product).Select(i => i.Company).ToHashSet(),
            Reference = reference,
            IsGeneral = stated.Count == 0 && reference is null && Opening(items, Generalizes) is not null,
            Latest = found.LastOrDefault(g => g.Companies.Any(stated.Contains)).Companies is [var latest] ? latest : null,
        };
    }

    private static IEnumerable<(Role Role, bool Quoted, IReadOnlyList<int> Companies)> Groups(IReadOnlyList<ArticleItem> items)
    {
        var isFirst = true;
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].IsName)
            {
                var last = EndOfGroup(items, i);
                var companies = items.Skip(i).Take(last - i + 1).Where(x => x.IsName).Select(x => x.Company).ToList();
                yield return (RoleOf(items, i, last, isFirst), items[i].Quoted, companies);
                i = last;
                isFirst = false;
            }
        }
    }

    // "Alibaba, Huawei, and MetaX" have the role of the first.
    private static int EndOfGroup(IReadOnlyList<ArticleItem> items, int first)
    {
        var last = first;
        for (var i = first + 1; i < items.Count && i <= last + LongestTail + 2; i++)
        {
            if (items[i].IsName && items[i].Kind == items[first].Kind && Joins(items, last + 1, i))
            {
                last = i;
            }
        }

        return last;
    }

    private static bool Joins(IReadOnlyList<ArticleItem> items, int from, int to)
    {
        var joints = items.Skip(from).Take(to - from).Where(i => i.Kind is ItemKind.Comma or ItemKind.Enumeration || i.Is("and")).ToList();
        return joints.Count > 0 && items.Skip(from).Take(to - from).Except(joints).All(i => i.Kind == ItemKind.Plain)
            && items.Skip(from).Take(to - from).SkipWhile(i => !joints.Contains(i)).All(joints.Contains);
    }

    private static Role RoleOf(IReadOnlyList<ArticleItem> items, int first, int last, bool isFirst)
    {
        var start = first;
        while (start > 0 && first - start <= LongestOpening && !items[start - 1].EndsClause && !items[start - 1].Is("clause"))
        {
            start--;
        }

        // "Some, like Acme, …": the examples' own clause begins before the comma.
        var examples = items.Skip(start).Take(first - start).Any(i => i.Is("example"));
        var aside = examples && items[start].Is("example") && start > 0;
        var before = items.Skip(start).Take(first - start).ToList();
        // "… after Acme said": whoever says something is a subject, whatever stands before.
        var speaks = last + 1 < items.Count && items[last + 1].Is("clause") && !items[last + 1].Is("opener");
        if (before.Count > LongestOpening || !(Opens(before) || speaks))
        {
            return Role.Object;
        }

        var attributed = before.Exists(i => i.Is("attribution")) || (start > 0 && items[start - 1].Is("attribution") && (start == 1 || items[start - 2].EndsClause));

        // "…, Acme." is no subject; "Meanwhile, Acme, a chipmaker, …" and "Meanwhile, Acme (ACM) …" are.
        var goesOn = last + 1 < items.Count && (!items[last + 1].EndsClause || (items[last + 1].Kind == ItemKind.Comma && last + 2 < items.Count && isFirst));
        if (!goesOn && start > 0 && !attributed)
        {
            return Role.Object;
        }

        if (items[first].Kind == ItemKind.Product || before.Exists(i => i.Is("contrast")) || aside || (examples && items.Skip(first).Take(last - first + 1).Count(i => i.IsName) > 1))
        {
            return Role.Touched;
        }

        var reported = start > 0 && !attributed && (items[start - 1].Is("clause") || items[start - 1].Kind == ItemKind.Colon);
        return reported ? Role.Reported : Role.Main;
    }

    // Nothing but opening words, or what the company is: "Meanwhile, the Chinese chipmaker …", "Tech giants like …".
    private static bool Opens(List<ArticleItem> before)
    {
        // "In 2024 …": a preposition before a number makes a date, not an object.
        var rest = before.Where((item, i) => !(item.Is("object") && i + 1 < before.Count && before[i + 1].Kind == ItemKind.Number && before.Take(i).All(Leads)))
            .SkipWhile(Leads).ToList();
        return rest.Count == 0
            || (rest.Count <= LongestApposition && !rest.Exists(i => i.Is("object") || i.IsName) && (rest[^1].Is("role") || rest[^1].Is("example")));
    }

    private static bool Leads(ArticleItem item) => item.Kind == ItemKind.Number || item.Is("opener") || item.Is("contrast") || item.Is("attribution");

    // "It …", "The company …", "The Hangzhou-based company …".
    private static ArticleItem? Refers(IReadOnlyList<ArticleItem> items, int at)
    {
        if (items[at].Is("reference") || !items[at].Is("definite"))
        {
            return items[at].Is("reference") ? items[at] : null;
        }

        var noun = items.Skip(at + 1).Take(LongestTail + 2).TakeWhile(i => !i.EndsClause && !i.IsName && !i.Is("object")).FirstOrDefault(i => i.Is("role"));
        return noun is null ? null : noun with { Tags = items[at].Tags };
    }

    private static ArticleItem? Generalizes(IReadOnlyList<ArticleItem> items, int at) => items[at].Is("general") ? items[at] : null;

    // What a clause begins with; the first that begins so counts.
    private static ArticleItem? Opening(IReadOnlyList<ArticleItem> items, Func<IReadOnlyList<ArticleItem>, int, ArticleItem?> find)
    {
        var atStart = true;
        for (var i = 0; i < items.Count; i++)
        {
            if (atStart && !items[i].Quoted && find(items, i) is { } found)
            {
                return found;
            }

            atStart = items[i].EndsClause || (atStart && Leads(items[i]));
        }

        return null;
    }
}
