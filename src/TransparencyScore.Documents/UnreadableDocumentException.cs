namespace TransparencyScore.Documents;

/// <summary>One document cannot be read; others are not concerned. The message is written for the person who gave the document.</summary>
public sealed class UnreadableDocumentException : Exception
{
    /// <summary>Makes an exception without a message of its own.</summary>
    public UnreadableDocumentException()
    {
    }

    /// <summary>Makes an exception for a document as a whole.</summary>
    /// <param name="message">What is wrong and what to do.</param>
    public UnreadableDocumentException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception for a document as a whole.</summary>
    /// <param name="message">What is wrong and what to do.</param>
    /// <param name="innerException">Where it came from.</param>
    public UnreadableDocumentException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Makes an exception for a place in a document.</summary>
    /// <param name="message">What is wrong and what to do.</param>
    /// <param name="line">Line, from 1.</param>
    public UnreadableDocumentException(string message, int line)
        : base(message)
    {
        Line = line;
    }

    /// <summary>Line of the document, from 1, or null when the whole document is meant.</summary>
    public int? Line { get; }
}
