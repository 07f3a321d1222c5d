using TransparencyScore.Companies;
using TransparencyScore.Rules;

namespace TransparencyScore.Reporting.Cards;

/// <summary>Report cards with what every writer looks up in them: titles by id, page names, counts. Nothing here is a judgement.</summary>
internal sealed class ReportModel
{
    private readonly Dictionary<string, CriterionSummary> _criteria;
    private readonly Dictionary<string, PillarDefinition> _pillars;

    public ReportModel(ReportCards source)
    {
        Source = source;
        _criteria = source.RuleSet.Criteria.ToDictionary(criterion => criterion.Id, StringComparer.Ordinal);
        _pillars = source.RuleSet.Pillars.ToDictionary(pillar => pillar.Id, StringComparer.Ordinal);
        Companies = Page(source.Cards);
        Gaps = FieldGap.Of(source);
    }

    public ReportCards Source { get; }

    public RuleSetSummary RuleSet => Source.RuleSet;

    public IReadOnlyList<CompanyEntry> Companies { get; }

    /// <summary>What the companies lack, most lacking first.</summary>
    public IReadOnlyList<FieldGap> Gaps { get; }

    public int Ranked => Source.Cards.Count(card => card.Rank is not null);

    public int Announcements => Source.Cards.Sum(card => card.Announcements.Count);

    /// <summary>Title of a criterion; its id where the rule set does not have it.</summary>
    public string CriterionTitle(string id) => _criteria.TryGetValue(id, out var criterion) ? criterion.Title : id;

    /// <summary>Title of a pillar; its id where the rule set does not have it.</summary>
    public string PillarTitle(string id) => _pillars.TryGetValue(id, out var pillar) ? pillar.Title : id;

    public GradeBand? Band(string? grade) => RuleSet.Grades.FirstOrDefault(band => band.Grade == grade);

    /// <summary>Place of a grade on a scale of five colours, 0 best; null when there is no such grade.</summary>
    public int? GradeColour(string? grade)
    {
        var index = RuleSet.Grades.ToList().FindIndex(band => band.Grade == grade);
        return index < 0 ? null : index * 4 / Math.Max(1, RuleSet.Grades.Count - 1);
    }

    private static List<CompanyEntry> Page(IReadOnlyList<CompanyReportCard> cards)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var entries = new List<CompanyEntry>(cards.Count);
        foreach (var card in cards)
        {
            var name = PageName.Of(card.Company);
            var free = name;
            for (var number = 2; !taken.Add(free); number++)
            {
                free = $"{name}-{Numbers.Count(number)}";
            }

            entries.Add(new CompanyEntry(card, $"companies/{free}.html"));
        }

        return entries;
    }
}
