namespace TransparencyScore.Cli.Output;

/// <summary>Forms in which an inspection is printed.</summary>
internal enum InspectFormat
{
    Text,
    Json,
}
