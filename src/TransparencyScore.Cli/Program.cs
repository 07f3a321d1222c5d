using System.Globalization;
using TransparencyScore.Cli;

// Results, messages and help are the same on every machine.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;

using var streams = StandardStreams.Open();
return Tool.Run(args, streams);
