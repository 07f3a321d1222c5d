using TransparencyScore.Announcements;

namespace TransparencyScore.Documents;

/// <summary>What came out of reading: an <see cref="AnnouncementRead"/> or an <see cref="InputProblem"/>, nothing else.</summary>
public abstract record AnnouncementInput
{
    private protected AnnouncementInput(string file, int? line)
    {
        File = file;
        Line = line;
    }

    /// <summary>Where it was read: the path as it was given or found, or <c>standard input</c>.</summary>
    public string File { get; }

    /// <summary>Line, from 1: the row of an announcement in JSON Lines, the place of a problem; null for a file as a whole.</summary>
    public int? Line { get; }
}

/// <summary>An announcement that was read.</summary>
public sealed record AnnouncementRead : AnnouncementInput
{
    internal AnnouncementRead(Announcement announcement, string file, int? line)
        : base(file, line) => Announcement = announcement;

    /// <summary>The announcement; its offsets point into the decoded file, or into the row's <c>text</c>.</summary>
    public Announcement Announcement { get; }
}

/// <summary>Something that could not be read, or was left out. The other inputs are read all the same.</summary>
public sealed record InputProblem : AnnouncementInput
{
    internal InputProblem(InputSeverity severity, string file, int? line, int? column, string message)
        : base(file, line)
    {
        Severity = severity;
        Column = column;
        Message = message;
    }

    /// <summary>Whether an announcement is missing because of it.</summary>
    public InputSeverity Severity { get; }

    /// <summary>Column, from 1 in UTF-16 code units; null when it is not known.</summary>
    public int? Column { get; }

    /// <summary>What is wrong and what to do, in words for the person who gave the input.</summary>
    public string Message { get; }

    /// <summary>The place and the message in one line: <c>file:line:column: message</c>.</summary>
    /// <returns>The line, without severity.</returns>
    public override string ToString() => string.Join(':', new[] { File, Line?.ToString(Culture), Column?.ToString(Culture) }.Where(part => part is not null)) + ": " + Message;

    private static System.Globalization.CultureInfo Culture => System.Globalization.CultureInfo.InvariantCulture;
}

/// <summary>How bad a problem with an input is.</summary>
public enum InputSeverity
{
    /// <summary>Good to know; nothing that was asked for is missing.</summary>
    Notice,

    /// <summary>Something that was asked for is missing.</summary>
    Error,
}
