using System.Text;
using TransparencyScore.Announcements;

namespace TransparencyScore.Evaluation.Raters;

/// <summary>A text in which every run of white space is one space, and every character knows its place in the original.</summary>
internal sealed class FoldedText
{
    private readonly string _folded;
    private readonly List<int> _places;

    public FoldedText(string text) => (_folded, _places) = Fold(text);

    /// <summary>Every place of a quote in the original, whatever the white space in either; empty when it does not stand there.</summary>
    public IReadOnlyList<TextSpan> Find(string quote)
    {
        var wanted = Fold(quote).Text.Trim(' ');
        var found = new List<TextSpan>();
        for (var at = wanted.Length == 0 ? -1 : _folded.IndexOf(wanted, StringComparison.Ordinal); at >= 0; at = _folded.IndexOf(wanted, at + 1, StringComparison.Ordinal))
        {
            found.Add(new TextSpan(_places[at], _places[at + wanted.Length - 1] + 1));
        }

        return found;
    }

    private static (string Text, List<int> Places) Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        var places = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var space = char.IsWhiteSpace(text[i]);
            if (!space || folded.Length == 0 || folded[^1] != ' ')
            {
                folded.Append(space ? ' ' : text[i]);
                places.Add(i);
            }
        }

        return (folded.ToString(), places);
    }
}
