namespace TransparencyScore.Announcements;

/// <summary>A stretch of a <see cref="MappedText"/> that comes from one stretch of the source: character by character where both are
/// equally long, else as a whole (an entity, a line break).</summary>
internal readonly record struct TextRun(int Start, int Length, int SourceStart, int SourceLength)
{
    public int SourceStartOf(int index) => Length == SourceLength ? SourceStart + Math.Min(index - Start, Length) : SourceStart;

    public int SourceEndOf(int index) => Length == SourceLength ? SourceStart + (index - Start) + 1 : SourceStart + SourceLength;
}
