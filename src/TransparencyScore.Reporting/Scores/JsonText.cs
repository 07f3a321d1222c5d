using System.Globalization;
using System.Text;
using Newtonsoft.Json;

namespace TransparencyScore.Reporting.Scores;

/// <summary>A JSON writer into memory whose text can be taken away piece by piece, with "\n" as line end on every system.</summary>
internal sealed class JsonText
{
    private readonly StringBuilder _text = new();

    public JsonText(Formatting formatting)
    {
        var output = new StringWriter(_text, CultureInfo.InvariantCulture) { NewLine = "\n" };
        Json = new JsonTextWriter(output) { Formatting = formatting, Culture = CultureInfo.InvariantCulture, AutoCompleteOnClose = false };
    }

    public JsonTextWriter Json { get; }

    public string Take()
    {
        Json.Flush();
        var text = _text.ToString();
        _text.Clear();
        return text;
    }
}
