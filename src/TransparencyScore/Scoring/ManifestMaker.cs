using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using TransparencyScore.Announcements;
using TransparencyScore.Rules;

namespace TransparencyScore.Scoring;

/// <summary>Says what a result was made from.</summary>
internal static class ManifestMaker
{
    private static readonly string Tool = "TransparencyScore " + typeof(ManifestMaker).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    public static Manifest For(RuleSetSummary rules, Announcement announcement, string? asOf)
    {
        var m = announcement.Metadata;
        return Make(rules, [m.Id, m.Company, m.Title, m.Published, m.Kind, m.Language, m.Url, announcement.Text], asOf ?? m.Published);
    }

    /// <summary>The manifest of results taken together: their input hashes in ordinal order, so that the order of reading does not matter.</summary>
    public static Manifest For(RuleSetSummary rules, IEnumerable<AnnouncementScore> scores, string? asOf) =>
        Make(rules, scores.Select(s => s.Manifest.InputHash).Order(StringComparer.Ordinal), asOf);

    // Parts are told apart by their lengths, null from empty by a sign that no length has.
    private static Manifest Make(RuleSetSummary rules, IEnumerable<string?> parts, string? asOf)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(part is null ? "-;" : FormattableString.Invariant($"{part.Length};{part}")));
        }

        return new Manifest(rules.Id, rules.Version, rules.Hash, Tool, "sha256:" + Convert.ToHexStringLower(hash.GetHashAndReset()), asOf);
    }
}
