namespace TransparencyScore.Reporting.Html;

/// <summary>The report's one style sheet, written inline so that a page needs nothing but itself.</summary>
internal sealed class HtmlStylesheet : HtmlPart
{
    private static readonly Lazy<string> _css = new(Read);

    public static string Css => _css.Value;

    private static string Read()
    {
        using var stream = typeof(HtmlStylesheet).Assembly.GetManifestResourceStream("report.css") ?? throw new InvalidOperationException("The style sheet is not in the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n").Trim();
    }
}
