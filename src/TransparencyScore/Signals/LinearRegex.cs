using System.Text.RegularExpressions;
using TransparencyScore.Announcements;

namespace TransparencyScore.Signals;

/// <summary>A regular expression that always comes to an end. The only place that builds them. Safe for concurrent use.</summary>
/// <remarks>The automaton of <see cref="RegexOptions.NonBacktracking"/> runs in time linear in the text, but takes about 5 ms to build (measured: 358
/// expressions of the default rule set, 1.6 s; the plain engine 0.02 s), which is most of the time of scoring one announcement. So the plain engine
/// goes first with little patience, and the automaton takes over for good once that has run out. Both find the same matches, so a verdict never
/// depends on which of them ran, nor on the machine's load.</remarks>
internal sealed class LinearRegex
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(20);

    // Linear is not instant: what takes the automaton this long on one sentence is a hostile expression, and an error, never "no match".
    private static readonly TimeSpan TimeOut = TimeSpan.FromSeconds(3);

    private readonly Regex _plain;
    private readonly Lazy<Regex> _automaton;
    private volatile bool _isHard;

    /// <exception cref="RegexParseException">The pattern is no regular expression.</exception>
    public LinearRegex(string pattern, bool cased)
    {
        var options = RegexOptions.CultureInvariant | (cased ? RegexOptions.None : RegexOptions.IgnoreCase);
        _plain = new Regex(pattern, options, Patience);
        _automaton = new Lazy<Regex>(() => new Regex(pattern, options | RegexOptions.NonBacktracking, TimeOut));
    }

    /// <exception cref="RegexMatchTimeoutException">Even the automaton took too long.</exception>
    public bool IsMatch(string text) => Run(regex => regex.IsMatch(text));

    /// <summary>Matches of at least one character in a part of a text, as ranges of the whole text. The expression sees only the part.</summary>
    /// <exception cref="RegexMatchTimeoutException">Even the automaton took too long.</exception>
    public IReadOnlyList<TextSpan> Find(string text, TextSpan part) => Run(regex =>
    {
        var found = new List<TextSpan>();
        foreach (var match in regex.EnumerateMatches(text.AsSpan(part.Start, part.Length)))
        {
            if (match.Length > 0)
            {
                found.Add(new TextSpan(part.Start + match.Index, part.Start + match.Index + match.Length));
            }
        }

        return found;
    });

    /// <summary>What the automaton alone finds; for tests that both engines agree.</summary>
    internal bool IsMatchByAutomaton(string text) => _automaton.Value.IsMatch(text);

    private T Run<T>(Func<Regex, T> match)
    {
        if (!_isHard)
        {
            try
            {
                return match(_plain);
            }
            catch (RegexMatchTimeoutException)
            {
                _isHard = true;
            }
        }

        return match(_automaton.Value);
    }
}
