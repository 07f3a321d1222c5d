using TransparencyScore.Criteria;

namespace TransparencyScore.Cli.Output;

/// <summary>The forms in which the problems of a rule set are printed.</summary>
internal static class DiagnosticWriters
{
    public const string Table = "table";

    public static readonly string[] Formats = [Table, "json", "sarif"];

    public static void Write(string format, RuleSetCheck check, StandardStreams streams)
    {
        switch (format)
        {
            case "json":
                streams.Output.Write(DiagnosticJsonWriter.ToJson(check) + "\n");
                break;
            case "sarif":
                streams.Output.Write(SarifWriter.ToSarif(check.Diagnostics) + "\n");
                break;
            default:
                using (var output = TextOutput.Open(null, streams))
                {
                    DiagnosticTableWriter.Write(check, Terminal.Over(output));
                }

                break;
        }
    }
}
