using System.CommandLine;
using System.Globalization;
using TransparencyScore.Scoring.RuleTests;

namespace TransparencyScore.Cli.Commands;

/// <summary>The option <c>--min-coverage</c>: <c>100</c>, or <c>phrases=100,patterns=80,branches=100</c> of which what is not named may be anything.</summary>
internal static class MinimumCoverage
{
    private static readonly string[] Kinds = ["phrases", "patterns", "branches"];

    public static Option<CoverageMinimum?> Option()
    {
        var option = new Option<CoverageMinimum?>("--min-coverage")
        {
            HelpName = "N",
            Description = "Fail when the tests reach less than N percent of the phrases, of the patterns or of the rule branches. \"phrases=100,patterns=80,branches=100\" asks for different shares.",
        };
        option.CustomParser = result =>
        {
            var words = result.Tokens.Single().Value;
            if (Parse(words) is { } minimum)
            {
                return minimum;
            }

            result.AddError($"--min-coverage takes a percentage from 0 to 100, or phrases=N,patterns=N,branches=N, not \"{words}\".");
            return null;
        };
        return option;
    }

    private static CoverageMinimum? Parse(string words)
    {
        if (Percent(words) is { } each)
        {
            return CoverageMinimum.OfEach(each);
        }

        var shares = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var part in words.Split(','))
        {
            if (part.Split('=') is not [var kind, var share] || !Kinds.Contains(kind) || Percent(share) is not { } percent || !shares.TryAdd(kind, percent))
            {
                return null;
            }
        }

        return new CoverageMinimum(shares.GetValueOrDefault("phrases"), shares.GetValueOrDefault("patterns"), shares.GetValueOrDefault("branches"));
    }

    private static decimal? Percent(string words) =>
        decimal.TryParse(words, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) && percent <= 100 ? percent : null;
}
