using System.Collections;

namespace TransparencyScore.Signals;

/// <summary>Which characters of a text stand in quotation marks: somebody's own words.</summary>
internal sealed class Quotations
{
    private readonly BitArray _inside;

    /// <param name="text">A block's text as written; normalized, the marks would all be equal.</param>
    public Quotations(string text)
    {
        _inside = new BitArray(text.Length);
        var depth = 0;
        var straight = false;
        for (var i = 0; i < text.Length; i++)
        {
            depth = Math.Max(0, depth - (text[i] is '”' or '」' or '』' or '»' ? 1 : 0));
            _inside[i] = depth > 0 || straight;
            depth += text[i] is '“' or '「' or '『' or '«' ? 1 : 0;
            straight ^= text[i] == '"';
        }
    }

    public bool Inside(int position) => _inside[position];
}
