namespace TransparencyScore.Announcements;

/// <summary>Finds where the items of a list begin that is written in one run: "1.) The first item 2.) The second item", "• One • Two".</summary>
/// <remarks>A counted item begins one where the list itself began a sentence and the numbers follow one another. "For 1. above and 2. above" and
/// "(1) latency, (2) power" are no such lists.</remarks>
internal sealed class InlineLists
{
    private const string Bullets = "•⁃◦▪●‣■○►";

    private readonly HashSet<int> _items = [];

    /// <summary>Finds the items of a text in one pass.</summary>
    public static InlineLists Of(string text)
    {
        var lists = new InlineLists();
        var last = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < text.Length; i++)
        {
            if (i > 0 && !char.IsWhiteSpace(text[i - 1]))
            {
                continue;
            }

            if (Bullets.Contains(text[i], StringComparison.Ordinal))
            {
                lists._items.Add(i);
            }
            else if (MarkerAt(text, i) is { } marker)
            {
                var starts = StartsSentence(text, i);
                if (starts)
                {
                    lists._items.Add(i);
                }
                else if (marker.MayRunOn && last.TryGetValue(marker.Form, out var before) && marker.Number == before + 1 && text[LastVisible(text, i)] is not (',' or '，' or ';' or '；' or ':' or '、'))
                {
                    lists._items.Add(i);
                    starts = true;
                }

                if (starts)
                {
                    last[marker.Form] = marker.Number;
                }
            }
        }

        return lists;
    }

    /// <summary>Whether an item begins at a position.</summary>
    public bool Begin(int position) => _items.Contains(position);

    /// <summary>Length of the marker at a position that nothing but white space precedes: "1.", "(ii)", "b)"; 0 where there is none.</summary>
    public static int MarkerLength(string text, int at) => MarkerAt(text, at)?.Length ?? 0;

    /// <summary>The position after a bullet and the white space that follows it; the same one where there is none.</summary>
    public static int SkipBullet(string text, int at)
    {
        if (Bullets.Contains(text[at], StringComparison.Ordinal))
        {
            do
            {
                at++;
            }
            while (at < text.Length && char.IsWhiteSpace(text[at]));
        }

        return at;
    }

    private static Marker? MarkerAt(string text, int at)
    {
        var i = at;
        var bracket = i < text.Length && text[i] == '(';
        i += bracket ? 1 : 0;
        var start = i;
        while (i < text.Length && i - start < 4 && char.IsAsciiLetterOrDigit(text[i]))
        {
            i++;
        }

        var count = text.AsSpan(start, i - start);
        var suffix = i;
        i += i < text.Length && text[i] == '.' && !bracket ? 1 : 0;
        i += i < text.Length && text[i] == ')' ? 1 : 0;
        if (count.IsEmpty || i == suffix || (bracket && text[i - 1] != ')') || i >= text.Length || !char.IsWhiteSpace(text[i]))
        {
            return null;
        }

        var form = $"{(bracket ? "(" : "")}{(char.IsDigit(count[0]) ? '1' : char.IsUpper(count[0]) ? 'A' : 'a')}{text[suffix..i]}";
        if (count.Length <= 3 && !count.ContainsAnyExceptInRange('0', '9'))
        {
            return new Marker(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture), form, !bracket, i - at);
        }

        // Initials have the form "A. Smith": letters with nothing but a full stop count in small letters only.
        var plainStop = text[i - 1] == '.';
        return count.Length == 1 && char.IsAsciiLetter(count[0]) ? plainStop && char.IsUpper(count[0]) ? null : new Marker(count[0], form, !bracket, i - at)
            : !plainStop && !count.ContainsAnyExcept("ivx") ? new Marker(0, form, false, i - at)
            : null;
    }

    private static bool StartsSentence(string text, int at)
    {
        var before = LastVisible(text, at);
        return before < 0 || text.AsSpan(before, at - before).ContainsAny('\n', '\r') || text[before] is '!' or '?' or '。' or '！' or '？' || (text[before] == '.' && !Abbreviations.EndsOne(text, before));
    }

    private static int LastVisible(string text, int at)
    {
        do
        {
            at--;
        }
        while (at >= 0 && char.IsWhiteSpace(text[at]));
        return at;
    }

    private readonly record struct Marker(int Number, string Form, bool MayRunOn, int Length);
}
