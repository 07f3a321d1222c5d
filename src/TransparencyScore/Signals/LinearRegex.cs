using System.Text.RegularExpressions;
using TransparencyScore.Announcements;

namespace TransparencyScore.Signals;

/// <summary>A regular expression that runs in time linear in the text, whatever a stranger's rule or document does. The only place that builds
/// expressions of rule sets. Safe for concurrent use.</summary>
/// <remarks>Always <see cref="RegexOptions.NonBacktracking"/>, and never the plain engine where that would be quicker: over 507 expressions and 7,488
/// sentences the two differed in 6 matches, so a verdict would depend on which of them ran. The automaton takes about 5 ms to build, so it is built
/// when it is first needed.</remarks>
internal sealed class LinearRegex
{
    // Far above what a text takes even while the automaton grows on a busy machine: a verdict must not depend on the machine's load, and 250 ms were
    // seen to. What takes this long is a hostile expression, and an error, never "no match".
    private static readonly TimeSpan TimeOut = TimeSpan.FromSeconds(3);

    private readonly Lazy<Regex> _automaton;

    /// <exception cref="RegexParseException">The pattern is no regular expression.</exception>
    public LinearRegex(string pattern, bool cased)
    {
        var options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | (cased ? RegexOptions.None : RegexOptions.IgnoreCase);
        MatchesNothing = new Regex(pattern, options, TimeOut).IsMatch("");
        _automaton = new Lazy<Regex>(() => new Regex(pattern, options | RegexOptions.NonBacktracking, TimeOut));
    }

    /// <summary>Whether it matches the empty text, and so everywhere.</summary>
    public bool MatchesNothing { get; }

    /// <exception cref="RegexMatchTimeoutException">The expression takes too long.</exception>
    public bool IsMatch(string text) => _automaton.Value.IsMatch(text);

    /// <summary>Matches of at least one character in a part of a text, as ranges of the whole text. The expression sees only the part.</summary>
    /// <exception cref="RegexMatchTimeoutException">The expression takes too long.</exception>
    public IReadOnlyList<TextSpan> Find(string text, TextSpan part)
    {
        var found = new List<TextSpan>();
        foreach (var match in _automaton.Value.EnumerateMatches(text.AsSpan(part.Start, part.Length)))
        {
            if (match.Length > 0)
            {
                found.Add(new TextSpan(part.Start + match.Index, part.Start + match.Index + match.Length));
            }
        }

        return found;
    }

    /// <summary>Builds the automaton now, so that a pattern it cannot take is found before any text is.</summary>
    /// <exception cref="NotSupportedException">The pattern needs backtracking.</exception>
    public void Build() => _ = _automaton.Value;
}
