namespace TransparencyScore.Rules;

/// <summary>A place in a file of a rule set.</summary>
/// <param name="File">Path of the file as it was given.</param>
/// <param name="Line">Line, from 1; 0 when the whole file is meant.</param>
/// <param name="Column">Column in UTF-16 code units, from 1; 0 when the whole file is meant.</param>
/// <param name="JsonPointer">JSON Pointer (RFC 6901) of the value; empty for the whole file.</param>
public sealed record SourceLocation(string File, int Line, int Column, string JsonPointer)
{
    /// <summary>Column behind the last character of the place, on the same line; 0 when the whole file is meant.</summary>
    public int EndColumn { get; init; }

    /// <summary>The whole of a file.</summary>
    /// <param name="file">Path of the file.</param>
    /// <returns>A location without line and column.</returns>
    public static SourceLocation OfFile(string file) => new(file, 0, 0, "");
}
