using TransparencyScore.Announcements;

namespace TransparencyScore.Documents;

/// <summary>Metadata as one place gives it: the command line, a front matter, a row of JSON Lines. Null means not given.</summary>
public sealed record GivenMetadata
{
    /// <summary>Name of the announcement, unique within one run.</summary>
    public string? Id { get; init; }

    /// <summary>The vendor that the announcement speaks for.</summary>
    public string? Company { get; init; }

    /// <summary>Headline.</summary>
    public string? Title { get; init; }

    /// <summary>Publication date as ISO 8601: <c>yyyy</c>, <c>yyyy-MM</c> or <c>yyyy-MM-dd</c>.</summary>
    public string? Published { get; init; }

    /// <summary>Kind of text, for instance <c>press-release</c>.</summary>
    public string? Kind { get; init; }

    /// <summary>BCP 47 language tag such as <c>en</c> or <c>zh</c>.</summary>
    public string? Language { get; init; }

    /// <summary>Where the announcement was published.</summary>
    public string? Url { get; init; }

    /// <summary>Fills what is not given here from another place.</summary>
    /// <param name="other">The place that is asked second.</param>
    /// <returns>What both together give.</returns>
    public GivenMetadata Or(GivenMetadata other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new GivenMetadata
        {
            Id = Id ?? other.Id,
            Company = Company ?? other.Company,
            Title = Title ?? other.Title,
            Published = Published ?? other.Published,
            Kind = Kind ?? other.Kind,
            Language = Language ?? other.Language,
            Url = Url ?? other.Url,
        };
    }

    /// <summary>Makes the metadata of an announcement.</summary>
    /// <param name="id">The name to use where none is given.</param>
    /// <returns>The metadata; nothing in it is guessed but the name.</returns>
    public AnnouncementMetadata ToMetadata(string id) => new()
    {
        Id = Id ?? id,
        Company = Company,
        Title = Title,
        Published = Published,
        Kind = Kind,
        Language = Language,
        Url = Url,
    };

    internal static bool IsKey(string key) => key is "id" or "company" or "title" or "published" or "kind" or "language" or "url";

    /// <summary>Takes a value over; one of white space alone counts as not given.</summary>
    internal GivenMetadata With(string key, string value)
    {
        var given = string.IsNullOrWhiteSpace(value) ? null : value.Trim();
        return key switch
        {
            "id" => this with { Id = given },
            "company" => this with { Company = given },
            "title" => this with { Title = given },
            "published" => this with { Published = given },
            "kind" => this with { Kind = given },
            "language" => this with { Language = given },
            _ => this with { Url = given },
        };
    }
}
