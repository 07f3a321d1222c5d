namespace TransparencyScore.Cli.Output;

/// <summary>The values of <c>rules test --format</c>.</summary>
internal enum RuleTestFormat
{
    Table,
    Json,
    JUnit,
}
