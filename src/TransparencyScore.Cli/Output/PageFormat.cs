namespace TransparencyScore.Cli.Output;

/// <summary>Forms in which pages for people are printed.</summary>
internal enum PageFormat
{
    Text,
    Json,
    Markdown,
}
