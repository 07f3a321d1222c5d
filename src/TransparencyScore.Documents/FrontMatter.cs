using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TransparencyScore.Documents;

/// <summary>YAML front matter: a block between <c>---</c> lines at the very beginning of a text. Read from it are <c>id</c>, <c>company</c>,
/// <c>title</c>, <c>published</c>, <c>kind</c>, <c>language</c> and <c>url</c>, each a text and each optional; other keys are ignored.</summary>
public sealed record FrontMatter
{
    private const int LongestSource = 256 * 1024;
    private const int MostNesting = 32;

    private static readonly FrontMatter None = new();

    /// <summary>What the front matter says; nothing where there is none.</summary>
    public GivenMetadata Given { get; private init; } = new();

    /// <summary>What is wrong with it, in the order of the lines; empty when all is well.</summary>
    public IReadOnlyList<FrontMatterProblem> Problems { get; private init; } = [];

    /// <summary>Number of characters it takes at the beginning of the text, both <c>---</c> lines included; 0 where there is none.</summary>
    public int Length { get; private init; }

    /// <summary>Reads the front matter of a text.</summary>
    /// <param name="text">The whole text.</param>
    /// <returns>What was read; a text without front matter is no problem.</returns>
    public static FrontMatter Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Find(text) is not var (bodyStart, bodyEnd, end))
        {
            return None;
        }

        var reading = new Reading();
        if (bodyEnd - bodyStart > LongestSource)
        {
            reading.Add(1, InputMessages.FrontMatterTooLong(LongestSource));
        }
        else
        {
            reading.ReadYaml(text[bodyStart..bodyEnd]);
        }

        return new FrontMatter { Given = reading.Given, Problems = reading.Problems, Length = end };
    }

    /// <summary>The text with its front matter blanked out, so that all offsets stay.</summary>
    internal static string Blank(string text) =>
        Find(text) is var (_, _, end) ? string.Concat(new string(' ', end), text.AsSpan(end)) : text;

    private static (int BodyStart, int BodyEnd, int End)? Find(string text)
    {
        if (!text.StartsWith("---", StringComparison.Ordinal) || !IsFence(text, 0, out var next))
        {
            return null;
        }

        var bodyStart = next;
        while (next < text.Length)
        {
            var line = next;
            if (IsFence(text, line, out next))
            {
                return (bodyStart, line, next - Newline(text, next));
            }
        }

        return null;
    }

    private static int Newline(string text, int lineEnd) =>
        lineEnd > 0 && text[lineEnd - 1] == '\n' ? (lineEnd > 1 && text[lineEnd - 2] == '\r' ? 2 : 1) : 0;

    private static bool IsFence(string text, int start, out int next)
    {
        var newline = text.IndexOf('\n', start);
        next = newline < 0 ? text.Length : newline + 1;
        var line = text.AsSpan(start, next - start).TrimEnd();
        return line is "---" || (start > 0 && line is "...");
    }

    private sealed class Reading
    {
        private readonly List<FrontMatterProblem> _problems = [];
        private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

        public GivenMetadata Given { get; private set; } = new();

        public IReadOnlyList<FrontMatterProblem> Problems => _problems;

        public void Add(int line, string message) => _problems.Add(new FrontMatterProblem(line, message));

        // Event by event instead of as a tree: a hostile front matter is neither followed into the depth nor are its aliases expanded.
        public void ReadYaml(string yaml)
        {
            try
            {
                var parser = new Parser(new StringReader(yaml));
                var depth = 0;
                string? key = null;
                while (parser.MoveNext())
                {
                    var line = LineOf(parser.Current!.Start);
                    switch (parser.Current)
                    {
                        case SequenceStart or MappingStart:
                            if (depth == 1 && key is not null)
                            {
                                Take(key, null, line);
                            }
                            else if (depth == 0 && parser.Current is SequenceStart)
                            {
                                Add(line, InputMessages.FrontMatterIsNoMapping());
                                return;
                            }

                            depth++;
                            break;
                        case SequenceEnd or MappingEnd:
                            depth--;
                            key = depth == 1 ? null : key;
                            break;
                        case Scalar scalar when depth == 1 && key is null:
                            key = scalar.Value;
                            break;
                        case Scalar scalar when depth == 1:
                            Take(key!, scalar, line);
                            key = null;
                            break;
                        case Scalar scalar when depth == 0 && scalar.Value.Length > 0:
                            Add(line, InputMessages.FrontMatterIsNoMapping());
                            return;
                        case AnchorAlias when depth == 1 && key is not null:
                            Take(key, null, line);
                            key = null;
                            break;
                    }

                    if (depth > MostNesting)
                    {
                        Add(line, InputMessages.FrontMatterTooDeep(MostNesting));
                        return;
                    }
                }
            }
            catch (YamlException e)
            {
                Add(LineOf(e.Start), InputMessages.FrontMatterIsNoYaml(e.Message));
            }
        }

        // The text between the fences begins on line 2.
        private static int LineOf(Mark mark) => (int)mark.Line + 1;

        private void Take(string key, Scalar? value, int line)
        {
            if (!GivenMetadata.IsKey(key))
            {
                return;
            }

            if (!_seen.Add(key))
            {
                Add(line, InputMessages.DoubleKey(key));
            }
            else if (value is null)
            {
                Add(line, InputMessages.WrongType(key));
            }
            else if (value.Style == ScalarStyle.Plain && value.Value is "" or "~" or "null")
            {
                // YAML's ways to say nothing.
            }
            else if (key == "published" && !PublicationDate.IsValid(value.Value))
            {
                Add(line, InputMessages.NoDate(value.Value));
            }
            else
            {
                Given = Given.With(key, value.Value);
            }
        }
    }
}

/// <summary>Something wrong in a front matter.</summary>
/// <param name="Line">Line of the text, from 1.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record FrontMatterProblem(int Line, string Message);
