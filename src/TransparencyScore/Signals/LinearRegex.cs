using System.Text.RegularExpressions;
using TransparencyScore.Announcements;

namespace TransparencyScore.Signals;

/// <summary>A regular expression that runs in time linear in the text, whatever a stranger's rule or document does. The only place that builds
/// expressions of rule sets. Safe for concurrent use.</summary>
/// <remarks>
/// Every match is one of <see cref="RegexOptions.NonBacktracking"/>. The plain engine only says where there is none, so that fewer automata are built:
/// over 567 expressions and 1,951 sentences (1.1 million pairs) it found every match that the automaton found, and two differed in length. An
/// automaton takes 5 to 9 ms to build, growing with the square of the number of different characters that the expression names.
/// <para>An automaton that has made 10,000 states goes on without making any, and then misses matches: one shared over 3,900 sentences had 31,722
/// states and missed one that a fresh one finds. What it finds must not depend on what it read before, so it is renewed long before that.</para>
/// </remarks>
internal sealed class LinearRegex
{
    // Far above what a text takes even while the automaton grows on a busy machine: a verdict must not depend on the machine's load, and 250 ms were
    // seen to. What takes this long is a hostile expression, and an error, never "no match".
    private static readonly TimeSpan TimeOut = TimeSpan.FromSeconds(3);

    // A hostile expression costs the plain engine at most a few milliseconds for each of some thousand characters, once.
    private static readonly TimeSpan GlanceTimeOut = TimeSpan.FromMilliseconds(5);
    private const int MostGlanced = 20_000;

    // The automaton that grew fastest made a state for every 18 characters.
    private const int MostRead = 50_000;

    private readonly string _pattern;
    private readonly RegexOptions _options;
    private readonly Lazy<Regex> _plain;
    private Regex? _automaton;
    private int _glanced;
    private int _read;

    /// <exception cref="RegexParseException">The pattern is no regular expression.</exception>
    public LinearRegex(string pattern, bool cased)
    {
        _pattern = pattern;

        // Explicit captures: nobody asks for groups, and without them an automaton is quicker to build.
        _options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | (cased ? RegexOptions.None : RegexOptions.IgnoreCase);
        MatchesNothing = new Regex(pattern, _options, TimeOut).IsMatch("");
        _plain = new Lazy<Regex>(() => new Regex(pattern, _options, GlanceTimeOut));
    }

    /// <summary>Whether it matches the empty text, and so everywhere.</summary>
    public bool MatchesNothing { get; }

    /// <exception cref="RegexMatchTimeoutException">The expression takes too long.</exception>
    public bool IsMatch(string text) => !IsSurelyNot(text) && Automaton(text.Length).IsMatch(text);

    /// <summary>Matches of at least one character in a part of a text, as ranges of the whole text. The expression sees only the part.</summary>
    /// <exception cref="RegexMatchTimeoutException">The expression takes too long.</exception>
    public IReadOnlyList<TextSpan> Find(string text, TextSpan part)
    {
        var seen = text.AsSpan(part.Start, part.Length);
        if (IsSurelyNot(seen))
        {
            return [];
        }

        var found = new List<TextSpan>();
        foreach (var match in Automaton(part.Length).EnumerateMatches(seen))
        {
            if (match.Length > 0)
            {
                found.Add(new TextSpan(part.Start + match.Index, part.Start + match.Index + match.Length));
            }
        }

        return found;
    }

    // Two threads may build one each: the same, and either will do.
    private Regex Automaton(int length)
    {
        var automaton = Volatile.Read(ref _automaton);
        if (automaton is null || Interlocked.Add(ref _read, length) > MostRead)
        {
            Interlocked.Exchange(ref _read, length);
            Volatile.Write(ref _automaton, automaton = new Regex(_pattern, _options | RegexOptions.NonBacktracking, TimeOut));
        }

        return automaton;
    }

    private bool IsSurelyNot(ReadOnlySpan<char> text)
    {
        if (Volatile.Read(ref _glanced) >= MostGlanced)
        {
            return false;
        }

        Interlocked.Add(ref _glanced, Math.Min(text.Length, MostGlanced));
        try
        {
            return !_plain.Value.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            Interlocked.Exchange(ref _glanced, MostGlanced);
            return false;
        }
    }
}
