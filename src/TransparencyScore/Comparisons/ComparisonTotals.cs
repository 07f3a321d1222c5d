namespace TransparencyScore.Comparisons;

/// <summary>How much changes from one run to the other. Announcements and companies count when both runs have them.</summary>
public sealed record ComparisonTotals
{
    /// <summary>Announcements that both runs have.</summary>
    public required int Announcements { get; init; }

    /// <summary>Announcements of them of which anything changes.</summary>
    public required int Changed { get; init; }

    /// <summary>Announcements that change a level or outcome of a criterion which both rule sets have.</summary>
    public required int ChangingLevel { get; init; }

    /// <summary>Announcements of which only levels go up.</summary>
    public required int OnlyUp { get; init; }

    /// <summary>Announcements of which only levels go down.</summary>
    public required int OnlyDown { get; init; }

    /// <summary>Levels that go up, over all announcements and criteria.</summary>
    public required int LevelsUp { get; init; }

    /// <summary>Levels that go down.</summary>
    public required int LevelsDown { get; init; }

    /// <summary>Criteria that were scored and are not any more, or the other way round.</summary>
    public required int Outcomes { get; init; }

    /// <summary>Announcements that change score.</summary>
    public required int ChangingScore { get; init; }

    /// <summary>Announcements that change coverage.</summary>
    public required int ChangingCoverage { get; init; }

    /// <summary>Announcements that change grade.</summary>
    public required int ChangingGrade { get; init; }

    /// <summary>Announcements that only the second run has.</summary>
    public required int Added { get; init; }

    /// <summary>Announcements that only the first run has.</summary>
    public required int Removed { get; init; }

    /// <summary>Companies that both runs have.</summary>
    public required int Companies { get; init; }

    /// <summary>Companies that change score.</summary>
    public required int CompaniesChangingScore { get; init; }

    /// <summary>Companies that change grade.</summary>
    public required int CompaniesChangingGrade { get; init; }

    /// <summary>Companies that change rank.</summary>
    public required int CompaniesChangingRank { get; init; }
}
