namespace TransparencyScore.Rules;

/// <summary>What <c>claims.json</c> says: which lists and signals tell a quantitative claim and what is disclosed about it.</summary>
internal sealed record ClaimsDefinition(
    ClaimReadingDefinition Reading,
    ClaimTopicsDefinition Topics,
    ClaimScopeDefinition Scope,
    ClaimBaselinesDefinition Baselines,
    ClaimBasisDefinition Basis,
    IReadOnlyList<ClaimConditionDefinition> Conditions,
    ClaimSourcesDefinition Sources,
    ClaimMeasurersDefinition MeasuredBy,
    SourceLocation Location)
{
    public IEnumerable<NameReference> ListReferences =>
        new[] { Reading.Units, Reading.Per, Reading.Numbers, Reading.Ranges, Topics.Metrics, Topics.Benchmarks, Topics.Increase, Topics.Decrease, Topics.NoResults, Baselines.Vague, Baselines.Comparisons, MeasuredBy.ThirdPartyNames, MeasuredBy.CustomerNames }
            .OfType<NameReference>().Concat(Baselines.Named);

    public IEnumerable<NameReference> SignalReferences =>
        new[] { Scope.General, Scope.Notes, Basis.Measured, Basis.Projected, Basis.Theoretical, Basis.UpTo, Sources.Link, Sources.Citation, MeasuredBy.Vendor, MeasuredBy.ThirdParty, MeasuredBy.Customer, MeasuredBy.Quoted }
            .OfType<NameReference>().Concat(Scope.Exclude).Concat(Conditions.Select(c => c.Signal));
}

/// <summary>The id of a list or signal and where it is named.</summary>
internal sealed record NameReference(string Id, SourceLocation Location);

/// <summary>The lists by which numbers and units are read.</summary>
internal sealed record ClaimReadingDefinition(NameReference Units, NameReference? Per, NameReference? Numbers, NameReference? Ranges);

/// <summary>The lists that tell what a number is about.</summary>
internal sealed record ClaimTopicsDefinition(NameReference Metrics, NameReference? Benchmarks, NameReference? Increase, NameReference? Decrease, NameReference? NoResults);

/// <summary>The signals that tell which numbers are no claims, and which sentences speak for more than themselves.</summary>
internal sealed record ClaimScopeDefinition(IReadOnlyList<NameReference> Exclude, NameReference? General, NameReference? Notes);

/// <summary>The lists that tell what a claim is compared with.</summary>
internal sealed record ClaimBaselinesDefinition(IReadOnlyList<NameReference> Named, NameReference? Vague, NameReference? Comparisons);

/// <summary>The signals that tell what a number rests on.</summary>
internal sealed record ClaimBasisDefinition(NameReference? Measured, NameReference? Projected, NameReference? Theoretical, NameReference? UpTo);

/// <summary>A test condition and the signal that tells that it is given.</summary>
internal sealed record ClaimConditionDefinition(string Id, NameReference Signal);

/// <summary>The signals that tell where a number comes from.</summary>
internal sealed record ClaimSourcesDefinition(NameReference? Link, NameReference? Citation);

/// <summary>The signals that tell who measured, and the lists of their names.</summary>
internal sealed record ClaimMeasurersDefinition(
    NameReference? Vendor,
    NameReference? ThirdParty,
    NameReference? ThirdPartyNames,
    NameReference? Customer,
    NameReference? CustomerNames,
    NameReference? Quoted);
