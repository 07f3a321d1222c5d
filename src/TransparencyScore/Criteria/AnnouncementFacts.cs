using TransparencyScore.Announcements;

namespace TransparencyScore.Criteria;

/// <summary>What rule expressions may ask as <c>announcement.…</c>. Metadata that was not given is an empty text.</summary>
internal sealed class AnnouncementFacts(AnnouncementMetadata metadata)
{
    public string Kind => metadata.Kind ?? "";

    public string Language => metadata.Language ?? "";
}
