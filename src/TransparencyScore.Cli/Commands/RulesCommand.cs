using System.CommandLine;

namespace TransparencyScore.Cli.Commands;

/// <summary><c>tscore rules</c>: what authors of rule sets use.</summary>
internal static class RulesCommand
{
    public static Command Make(StandardStreams streams) => new("rules", "Commands for authors of rule sets.")
    {
        RulesNewCommand.Make(streams),
        RulesVerifyCommand.Make(streams),
        RulesShowCommand.Make(streams),
        RulesDiffCommand.Make(streams),
        RulesTestCommand.Make(streams),
    };
}
