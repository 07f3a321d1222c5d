namespace TransparencyScore.Cli.Output;

/// <summary>The values of <c>--format</c>.</summary>
internal enum ScoreFormat
{
    Table,
    Json,
    Jsonl,
    Markdown,
}
