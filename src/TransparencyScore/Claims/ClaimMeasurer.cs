namespace TransparencyScore.Claims;

/// <summary>Who measured, as far as the text says.</summary>
/// <param name="Kind">In which relation they stand to the vendor.</param>
/// <param name="Name">Their name in the text; null when none is given.</param>
public sealed record ClaimMeasurer(ClaimMeasurerKind Kind, string? Name)
{
    internal static readonly ClaimMeasurer Unstated = new(ClaimMeasurerKind.Unstated, null);
}

/// <summary>In which relation those who measured stand to the vendor.</summary>
public enum ClaimMeasurerKind
{
    /// <summary>The text does not say.</summary>
    Unstated,

    /// <summary>The vendor itself.</summary>
    Vendor,

    /// <summary>An independent third party.</summary>
    ThirdParty,

    /// <summary>A customer or user of the product.</summary>
    Customer,

    /// <summary>Taken over from somebody else's publication.</summary>
    Quoted,
}
