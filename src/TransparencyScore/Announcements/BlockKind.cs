namespace TransparencyScore.Announcements;

/// <summary>What a block of an announcement is.</summary>
public enum BlockKind
{
    /// <summary>Running text, quotations included.</summary>
    Paragraph,

    /// <summary>A heading or title.</summary>
    Heading,

    /// <summary>One item of a list, without the items nested in it.</summary>
    ListItem,

    /// <summary>The row of a table that names its columns.</summary>
    TableHeader,

    /// <summary>A row of a table; it speaks together with its header and caption.</summary>
    TableRow,

    /// <summary>The caption of a table or figure.</summary>
    Caption,

    /// <summary>A footnote.</summary>
    Footnote,

    /// <summary>A code block: evidence for reproducibility, not prose.</summary>
    Code,
}
