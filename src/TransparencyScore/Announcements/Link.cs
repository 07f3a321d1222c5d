namespace TransparencyScore.Announcements;

/// <summary>A link inside a block.</summary>
/// <param name="Url">The target as written in the source, entities decoded; it may be relative and is never followed.</param>
/// <param name="Text">The anchor's words as a range of the block's <see cref="MappedText.Text"/>; empty where the link holds only a picture.</param>
/// <param name="Source">The whole link in the source, markup included.</param>
public sealed record Link(string Url, TextSpan Text, TextSpan Source);
