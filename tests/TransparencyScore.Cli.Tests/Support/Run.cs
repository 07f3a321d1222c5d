using System.Text;
using Newtonsoft.Json.Linq;

namespace TransparencyScore.Cli.Tests.Support;

/// <summary>Runs the tool in this process and keeps what it says.</summary>
internal sealed record Run(int Code, string Output, string Error)
{
    public static Run Tool(params string[] args) => With([], args);

    public static Run With(byte[] input, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var streams = new StandardStreams(new MemoryStream(input), output, error, personWatches: false, outputIsTerminal: false, width: 120);
        var code = Cli.Tool.Run(args, streams);
        return new Run(code, output.ToString(), error.ToString());
    }

    public static Run WithText(string input, params string[] args) => With(Encoding.UTF8.GetBytes(input), args);

    public IReadOnlyList<JObject> Rows => [.. Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(JObject.Parse)];
}
