namespace TransparencyScore.Rules;

/// <summary>Finds the name that somebody probably meant.</summary>
public static class NearestName
{
    private const int GreatestDistance = 2;

    /// <summary>" Did you mean …?" for the nearest known name at most two edits away, or else for the only one that differs in
    /// capitals and signs or in what stands before its dot; else nothing. Ties go to the first in ordinal order.</summary>
    /// <param name="name">The name that is not known.</param>
    /// <param name="known">The names that are.</param>
    /// <returns>A sentence with a space before it, or an empty text.</returns>
    public static string Hint(string name, IEnumerable<string> known) => Find(name, known) is { } nearest ? $" Did you mean \"{nearest}\"?" : "";

    internal static string? Find(string name, IEnumerable<string> known) => ByDistance(name, known) ?? ByParts(name, known);

    // "third_party" for "third-party", "Has" for "signals.Has": the right word in the wrong dress. Only where one name fits.
    private static string? ByParts(string name, IEnumerable<string> known)
    {
        var plain = Plain(name);
        var same = known.Where(k => Plain(k) == plain || (k.Contains('.', StringComparison.Ordinal) && string.Equals(k[(k.LastIndexOf('.') + 1)..], name[(name.LastIndexOf('.') + 1)..], StringComparison.OrdinalIgnoreCase))).Distinct().Take(2).ToList();
        return same.Count == 1 && plain.Length > 0 ? same[0] : null;
    }

    private static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    private static string? ByDistance(string name, IEnumerable<string> known)
    {
        string? best = null;
        var bestDistance = GreatestDistance + 1;
        foreach (var candidate in known.Order(StringComparer.Ordinal))
        {
            var distance = string.Equals(candidate, name, StringComparison.OrdinalIgnoreCase) ? 0 : Distance(name, candidate);
            // Two edits turn any two-letter word into any other: a hint must share most of the word.
            if (distance < bestDistance && distance < Math.Max(name.Length, candidate.Length) / 2.0)
            {
                (best, bestDistance) = (candidate, distance);
            }
        }

        return best;
    }

    // Optimal string alignment distance (Damerau 1964, restricted): swapped neighbours are one edit.
    private static int Distance(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > GreatestDistance || Math.Max(a.Length, b.Length) > 200)
        {
            return GreatestDistance + 1;
        }

        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            d[i, 0] = i;
        }

        for (var j = 0; j <= b.Length; j++)
        {
            d[0, j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var change = a[i - 1] == b[j - 1] ? 0 : 1;
                d[i, j] = Math.Min(Math.Min(d[i - 1, j] + 1, d[i, j - 1] + 1), d[i - 1, j - 1] + change);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
                }
            }
        }

        return d[a.Length, b.Length];
    }
}
