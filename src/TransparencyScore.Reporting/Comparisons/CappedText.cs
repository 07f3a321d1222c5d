using System.Text;

namespace TransparencyScore.Reporting.Comparisons;

/// <summary>A text that must stay below a length: parts that do not fit any more are not taken.</summary>
internal sealed class CappedText(int mostCharacters)
{
    private readonly StringBuilder _text = new();

    /// <summary>Adds a part whole, or not at all.</summary>
    /// <param name="part">The part.</param>
    /// <param name="reserve">Characters that must stay free for what comes last.</param>
    public bool TryAdd(string part, int reserve)
    {
        var fits = _text.Length + part.Length + reserve <= mostCharacters;
        _text.Append(fits ? part : "");
        return fits;
    }

    public override string ToString() => _text.ToString();
}
