namespace TransparencyScore.Rules;

/// <summary>The line of a file that a problem is about, to be shown in a font of fixed width with <paramref name="Marker"/> below it.</summary>
/// <param name="Text">The line, or a part of it with "…" where it was cut. Tabs are four spaces; control characters and those that change the direction of
/// writing are written as <c>‹U+202E›</c>.</param>
/// <param name="Marker">Spaces, then a caret under every column of the offending text. A Chinese character is two columns wide.</param>
public sealed record SourceExcerpt(string Text, string Marker);
