using System.Text;
using TransparencyScore.Reporting.Text;

namespace TransparencyScore.Reporting.Html;

/// <summary>Text of a document, encoded when it is written.</summary>
internal sealed class HtmlText(string text) : HtmlPart
{
    public string Text { get; } = text;

    /// <summary>Writes text so that it can stand between tags and in double quotes.</summary>
    public static void Encode(string text, StringBuilder output)
    {
        foreach (var character in ForeignText.Visible(text))
        {
            _ = character switch
            {
                '&' => output.Append("&amp;"),
                '<' => output.Append("&lt;"),
                '>' => output.Append("&gt;"),
                '"' => output.Append("&quot;"),
                '\'' => output.Append("&#39;"),
                '\r' => output.Append("&#13;"),
                '\t' or '\n' => output.Append(character),
                _ => char.IsControl(character) ? output.Append('\uFFFD') : output.Append(character),
            };
        }
    }
}
