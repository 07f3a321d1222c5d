namespace TransparencyScore.Rules;

/// <summary>Fixed names of the claims ledger that rule files use.</summary>
internal static class ClaimVocabulary
{
    /// <summary>Test conditions, in the order of results.</summary>
    public static readonly IReadOnlyList<string> Conditions = ["hardware", "software", "precision", "load", "prompting", "settings"];

    /// <summary>What expressions may ask of a claim; <c>rules/README.md</c> says what each means.</summary>
    public static readonly IReadOnlyList<string> Attributes =
    [
        "quantified", "absolute", "ratio", "percent", "score", "rank", "increase", "decrease", "table", "prose",
        "metric", "subject", "compared", "named-baseline", "vague-baseline", "no-baseline",
        "measured", "projected", "theoretical", "up-to", "basis-stated",
        "conditions", .. Conditions, "method-stated",
        "sourced", "unsourced", "footnote", "link", "caption", "citation", "note",
        "measurer-stated", "vendor-measured", "third-party", "customer", "quoted",
    ];

    /// <summary>Tags of the list of units that say how a number with the unit is read.</summary>
    public const string Ratio = "ratio", Percent = "percent", Points = "points", Result = "result", Counted = "counted", Prefix = "prefix";

    /// <summary>Tag of metrics whose percentages and bare numbers are values, not changes.</summary>
    public const string Level = "level";

    /// <summary>Tag of number words that are a place in a ranking.</summary>
    public const string Rank = "rank";

    /// <summary>Tags of the words that join the ends of a range.</summary>
    public const string From = "from", To = "to";

    /// <summary>Tag of the words that stand between a unit and what it is counted by ("per").</summary>
    public const string Joins = "joins";

    /// <summary>Tag of comparing words that stand after what they compare with ("与 X 相比").</summary>
    public const string After = "after";

    /// <summary>Tag of comparing words that only count directly behind a figure ("3x the throughput of").</summary>
    public const string Direct = "direct";

    /// <summary>Tag of words behind which something else than the alternative stands ("than X <i>on</i> Y").</summary>
    public const string Ends = "ends";

    /// <summary>Tag of metrics' words that make a count a rate ("per second").</summary>
    public const string Rate = "rate";
}
