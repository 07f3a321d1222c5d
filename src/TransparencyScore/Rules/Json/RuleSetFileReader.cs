using System.Text.RegularExpressions;

namespace TransparencyScore.Rules.Json;

/// <summary>Reads <c>ruleset.json</c>.</summary>
internal static partial class RuleSetFileReader
{
    public static RuleSetHeader Read(JsonObjectReader json)
    {
        json.OptionalText("$schema");
        var id = Ids.Read(json);
        var version = json.Text("version");
        if (version.Length > 0 && !VersionForm().IsMatch(version))
        {
            json.Report(RuleMessages.BadVersion(version), "version");
        }

        var title = json.Text("title");
        json.OptionalText("description");
        var extends = json.OptionalText("extends") is { } based ? new NameReference(Ids.Check(json, "extends", based), json.LocationOf("extends")) : null;
        var change = json.Object("change", required: false) is { } changes ? ChangeReader.Read(changes) : null;
        if (change is not null && extends is null)
        {
            json.Report(RuleMessages.NothingToChange(), "change");
        }

        var pillars = json.Objects("pillars", required: extends is null, atLeast: 1).Select(ReadPillar).ToList();
        var grades = json.Objects("grades", required: extends is null, atLeast: 1).Select(ReadGrade).ToList();
        if (OutOfOrder(grades) is { } grade)
        {
            json.Diagnostics.Add(RuleMessages.GradeOrder(), json.Source.ValueAt(FormattableString.Invariant($"/grades/{grade}/minimum")));
        }

        if (json.Object("companies", required: extends is null) is { } companies)
        {
            companies.OneOf("combine", companies.Text("combine"), ["mean"]);
            companies.Finish();
        }

        var context = json.Object("context", required: false) is { } words ? ReadContext(words) : null;
        var articles = json.Object("articles", required: false) is { } parts ? ReadArticles(parts) : null;
        json.Finish();
        return new RuleSetHeader(id, version, title, extends, change, Own("pillars", pillars), Own("grades", grades), context, articles, json.Location);

        // Without a set below there is nothing to take them from, and the missing key was reported.
        IReadOnlyList<T>? Own<T>(string key, IReadOnlyList<T> values) => extends is null || json.Has(key) ? values : null;
    }

    // The first band that does not lie below the one before, or a last one that leaves scores without a grade.
    private static int? OutOfOrder(List<GradeBand> grades)
    {
        for (var i = 1; i < grades.Count; i++)
        {
            if (grades[i].Minimum >= grades[i - 1].Minimum)
            {
                return i;
            }
        }

        return grades.Count > 0 && grades[^1].Minimum != 0 ? grades.Count - 1 : null;
    }

    private static PillarDefinition ReadPillar(JsonObjectReader json)
    {
        var pillar = new PillarDefinition(Ids.Read(json), json.Text("title"), json.Text("question"));
        json.Finish();
        return pillar;
    }

    private static GradeBand ReadGrade(JsonObjectReader json)
    {
        var band = new GradeBand(json.Text("grade"), json.Number("minimum", 0, 100), json.Text("meaning"));
        json.Finish();
        return band;
    }

    private static ContextDefinition ReadContext(JsonObjectReader json)
    {
        var (deniedBefore, deniedAfter) = ReadSides(json, "denied");
        var (plannedBefore, plannedAfter) = ReadSides(json, "planned");
        var products = json.Object("products", required: false);
        var context = new ContextDefinition(deniedBefore, deniedAfter, plannedBefore, plannedAfter,
            ReadList(json, "exceptions"), ReadList(json, "ends"), ReadList(json, "clauses"), ReadList(json, "self"), ReadList(json, "others"), ReadList(json, "asides"), ReadList(json, "relatives"), json.Integer("window", 1, 100))
        {
            Products = products is null ? null : new ListReference(products.Text("list"), products.LocationOf("list")),
            Rivals = products?.OptionalText("rivals"),
        };
        products?.Finish();
        json.Finish();
        return context;
    }

    private static ArticleDefinition ReadArticles(JsonObjectReader json)
    {
        var articles = new ArticleDefinition(json.Text("kind"), new ListReference(json.Text("companies"), json.LocationOf("companies")), new ListReference(json.Text("words"), json.LocationOf("words")));
        json.Finish();
        return articles;
    }

    private static (ListReference?, ListReference?) ReadSides(JsonObjectReader json, string key)
    {
        if (json.Object(key, required: false) is not { } sides)
        {
            return (null, null);
        }

        var result = (ReadList(sides, "before"), ReadList(sides, "after"));
        sides.Finish();
        return result;
    }

    private static ListReference? ReadList(JsonObjectReader json, string key) =>
        json.OptionalText(key) is { } id ? new ListReference(id, json.LocationOf(key)) : null;

    [GeneratedRegex("^[0-9]{1,9}\\.[0-9]{1,9}\\.[0-9]{1,9}\\z", RegexOptions.CultureInvariant)]
    private static partial Regex VersionForm();
}
