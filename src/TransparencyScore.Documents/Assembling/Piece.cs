using TransparencyScore.Announcements;

namespace TransparencyScore.Documents.Assembling;

/// <summary>A stretch of a draft's text with its place in the source: character by character where both are equally long.</summary>
internal readonly record struct Piece(int Start, int Length, TextSpan Source)
{
    public int End => Start + Length;

    public bool OneToOne => Length == Source.Length;
}
