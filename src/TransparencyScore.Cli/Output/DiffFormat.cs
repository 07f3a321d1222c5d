namespace TransparencyScore.Cli.Output;

/// <summary>The values of <c>rules diff --format</c>.</summary>
internal enum DiffFormat
{
    Table,
    Json,
    Markdown,
}
