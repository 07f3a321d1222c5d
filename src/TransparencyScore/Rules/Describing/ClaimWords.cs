namespace TransparencyScore.Rules.Describing;

/// <summary>What it means that a claim has an attribute, as the end of "claims that …". A test holds it against <see cref="ClaimVocabulary.Attributes"/>.</summary>
internal static class ClaimWords
{
    private static readonly Dictionary<string, (string One, string Many)> _words = new(StringComparer.Ordinal)
    {
        ["quantified"] = ("states a number", "state a number"),
        ["absolute"] = ("is a value with a unit", "are values with a unit"),
        ["ratio"] = ("is a multiple", "are multiples"),
        ["percent"] = ("is a change in percent or points", "are changes in percent or points"),
        ["score"] = ("is a bare score", "are bare scores"),
        ["rank"] = ("is a place in a ranking", "are places in a ranking"),
        ["increase"] = ("goes up", "go up"),
        ["decrease"] = ("goes down", "go down"),
        ["table"] = ("stands in a table", "stand in a table"),
        ["prose"] = ("stands outside tables", "stand outside tables"),
        ["metric"] = ("says what was measured", "say what was measured"),
        ["subject"] = ("says whose result it is", "say whose result it is"),
        ["compared"] = ("compares", "compare"),
        ["named-baseline"] = ("names what it is compared with", "name what they are compared with"),
        ["vague-baseline"] = ("compares with something unnamed", "compare with something unnamed"),
        ["no-baseline"] = ("does not say what it is compared with", "do not say what they are compared with"),
        ["measured"] = ("is said to be measured", "are said to be measured"),
        ["projected"] = ("is said to be projected", "are said to be projected"),
        ["theoretical"] = ("is said to be theoretical", "are said to be theoretical"),
        ["up-to"] = ("is an upper bound (“up to”)", "are upper bounds (“up to”)"),
        ["basis-stated"] = ("says what it rests on", "say what they rest on"),
        ["conditions"] = ("gives a test condition", "give a test condition"),
        ["hardware"] = ("names the hardware of the test", "name the hardware of the test"),
        ["software"] = ("names the software of the test", "name the software of the test"),
        ["precision"] = ("gives the precision of the test", "give the precision of the test"),
        ["load"] = ("gives the load of the test", "give the load of the test"),
        ["prompting"] = ("says how the model was prompted", "say how the model was prompted"),
        ["settings"] = ("gives settings of the test", "give settings of the test"),
        ["method-stated"] = ("says how it was measured", "say how they were measured"),
        ["sourced"] = ("gives a source", "give a source"),
        ["unsourced"] = ("gives no source", "give no source"),
        ["footnote"] = ("has a footnote as its source", "have a footnote as their source"),
        ["link"] = ("has a link as its source", "have a link as their source"),
        ["caption"] = ("has a caption as its source", "have a caption as their source"),
        ["citation"] = ("cites its source", "cite their source"),
        ["note"] = ("has a note as its source", "have a note as their source"),
        ["measurer-stated"] = ("says who measured", "say who measured"),
        ["vendor-measured"] = ("was measured by the vendor", "were measured by the vendor"),
        ["third-party"] = ("was measured by a third party", "were measured by a third party"),
        ["customer"] = ("was measured by a customer", "were measured by a customer"),
        ["quoted"] = ("is quoted from somebody", "are quoted from somebody"),
    };

    public static IEnumerable<string> Attributes => _words.Keys;

    public static string Of(string attribute, bool one) => one ? _words[attribute].One : _words[attribute].Many;
}
