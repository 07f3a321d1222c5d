namespace TransparencyScore.Cli.Output;

/// <summary>The values of <c>evaluate --format</c>.</summary>
internal enum EvaluationFormat
{
    Table,
    Json,
    Markdown,
}
