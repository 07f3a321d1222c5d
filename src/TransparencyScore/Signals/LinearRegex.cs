using System.Diagnostics;
using System.Text.RegularExpressions;
using TransparencyScore.Announcements;

namespace TransparencyScore.Signals;

/// <summary>A regular expression that runs in time linear in the text, whatever a stranger's rule or document does. The only place that builds
/// expressions of rule sets. Safe for concurrent use.</summary>
/// <remarks>
/// Two engines find the same: an automaton (<see cref="RegexOptions.NonBacktracking"/>), which is linear but takes 5 to 9 ms to build, and the plain
/// one, which needs no building but can take forever. The plain one runs on credit: a little to begin with and a fixed time for every character
/// read, so that its total, too, is linear in the text; without credit, and where it takes too long on one text, the automaton answers. Over 1,057
/// expressions and 120 announcements (76,000 pairs with a possible match, 509,000 matches) they differed only in where a match ends, and only for a
/// lazy quantifier; <see cref="RegexCompiler"/> refuses those.
/// <para>Compiling the plain one to machine code takes about 7 ms and saves about 0.05 µs for every character: it is done once a text long enough to
/// repay it was read.</para>
/// <para>An automaton that has made 10,000 states goes on without making any, and then misses matches: one shared over 3,900 sentences had 31,722
/// states and missed one that a fresh one finds. What it finds must not depend on what it read before, so it is renewed long before that.</para>
/// </remarks>
internal sealed class LinearRegex
{
    // Far above what a text takes even while the automaton grows on a busy machine: a verdict must not depend on the machine's load, and 250 ms were
    // seen to. What takes this long is a hostile expression, and an error, never "no match".
    private static readonly TimeSpan TimeOut = TimeSpan.FromSeconds(3);

    // The expressions of the default rule set take 0.06 µs for a character on average.
    private static readonly TimeSpan PlainTimeOut = TimeSpan.FromMilliseconds(20);
    private static readonly long FirstCredit = Stopwatch.Frequency / 50;
    private static readonly long CreditPerCharacter = Math.Max(1, Stopwatch.Frequency / 2_000_000);

    private const int WorthCompiling = 150_000;

    // The automaton that grew fastest made a state for every 18 characters.
    private const int MostRead = 50_000;

    private readonly string _pattern;
    private readonly RegexOptions _options;
    private Regex _plain;
    private int _readPlain;
    private Regex? _automaton;
    private int _read;
    private long _credit = FirstCredit;

    /// <exception cref="RegexParseException">The pattern is no regular expression.</exception>
    public LinearRegex(string pattern, bool cased)
    {
        _pattern = pattern;

        // Explicit captures: nobody asks for groups, and without them an automaton is quicker to build.
        _options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | (cased ? RegexOptions.None : RegexOptions.IgnoreCase);
        _plain = new Regex(pattern, _options, PlainTimeOut);
        MatchesNothing = _plain.IsMatch("");
    }

    /// <summary>Whether it matches the empty text, and so everywhere.</summary>
    public bool MatchesNothing { get; }

    /// <exception cref="RegexMatchTimeoutException">The expression takes too long.</exception>
    public bool IsMatch(string text) => Find(text, new TextSpan(0, text.Length)).Count > 0;

    /// <summary>Matches of at least one character in a part of a text, as ranges of the whole text. The expression sees only the part.</summary>
    /// <exception cref="RegexMatchTimeoutException">The expression takes too long.</exception>
    public IReadOnlyList<TextSpan> Find(string text, TextSpan part) =>
        FindOnCredit(text, part) ?? Matches(Automaton(part.Length), text, part);

    private IReadOnlyList<TextSpan>? FindOnCredit(string text, TextSpan part)
    {
        var credit = Interlocked.Add(ref _credit, part.Length * CreditPerCharacter);
        if (credit <= 0)
        {
            return null;
        }

        var engine = Plain(part.Length);
        var start = Stopwatch.GetTimestamp();
        try
        {
            return Matches(engine, text, part);
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
        finally
        {
            Interlocked.Add(ref _credit, start - Stopwatch.GetTimestamp());
        }
    }

    private static IReadOnlyList<TextSpan> Matches(Regex engine, string text, TextSpan part)
    {
        List<TextSpan>? found = null;
        var start = Stopwatch.GetTimestamp();
        foreach (var match in engine.EnumerateMatches(text.AsSpan(part.Start, part.Length)))
        {
            // The engine's own time-out begins anew with every match.
            if (Stopwatch.GetElapsedTime(start) > engine.MatchTimeout)
            {
                throw new RegexMatchTimeoutException();
            }

            if (match.Length > 0)
            {
                (found ??= []).Add(new TextSpan(part.Start + match.Index, part.Start + match.Index + match.Length));
            }
        }

        return found ?? (IReadOnlyList<TextSpan>)[];
    }

    private Regex Plain(int length)
    {
        var before = _readPlain;
        if (before < WorthCompiling && (_readPlain = before + length) >= WorthCompiling)
        {
            Volatile.Write(ref _plain, new Regex(_pattern, _options | RegexOptions.Compiled, PlainTimeOut));
        }

        return Volatile.Read(ref _plain);
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
}
