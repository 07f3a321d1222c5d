using TransparencyScore.Criteria.Explaining;
using TransparencyScore.Reporting;
using TransparencyScore.Rules;

namespace TransparencyScore.Cli.Output;

/// <summary>Prints explanations one after the other, in one form.</summary>
internal sealed class ExplanationPrinter(TextOutput output, PageFormat format, Func<SourceLocation, string> place)
{
    private readonly ExplanationPage _page = new(place);
    private bool _first = true;

    public void Start() => Write(format == PageFormat.Json ? "[" : "");

    public void Print(AnnouncementExplanation explanation)
    {
        Write(format == PageFormat.Json ? (_first ? "\n" : ",\n") : _first ? "" : "\n");
        _first = false;
        switch (format)
        {
            case PageFormat.Json:
                Write(ExplanationJsonWriter.ToJson(explanation));
                break;
            case PageFormat.Markdown:
                TextPageWriter.WriteMarkdown(output.Text, _page.Of(explanation));
                break;
            default:
                TextPageWriter.WriteText(output.Text, _page.Of(explanation), output.Width);
                break;
        }
    }

    public void Finish() => Write(format == PageFormat.Json ? "\n]\n" : "");

    private void Write(string text) => output.Text.Write(text);
}
