using TransparencyScore.Announcements;
using TransparencyScore.Signals;

namespace TransparencyScore.Claims;

/// <summary>Ties footnotes to the sentences that cite them, by the mark: a link to <c>#^1</c> or <c>#fn1</c>, or the signs <c>[1]</c>, <c>¹</c>, <c>*</c>.</summary>
internal sealed class Footnotes
{
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private readonly IndexedAnnouncement _text;
    private readonly Dictionary<string, int> _blocks = new(StringComparer.Ordinal);

    public Footnotes(IndexedAnnouncement text)
    {
        _text = text;
        foreach (var (index, block) in text.Announcement.Blocks.Index())
        {
            var mark = block.Kind == BlockKind.Footnote ? Label(text.Announcement.Text.AsSpan(block.Source.Start)) ?? Label(block.Text.Text)
                : index > 0 && block.Text.Text is ['*' or '†' or '‡' or '¹' or '²' or '³', ..] ? Label(block.Text.Text) : null;
            if (mark is not null)
            {
                _blocks.TryAdd(mark, index);
            }
        }
    }

    /// <summary>The footnote blocks that a part of a block cites.</summary>
    public IEnumerable<int> CitedIn(int block, TextSpan part)
    {
        if (_blocks.Count == 0)
        {
            yield break;
        }

        foreach (var link in _text.Announcement.Blocks[block].Links.Where(l => l.Text.Start >= part.Start && l.Text.End <= part.End + 1 && l.Url.StartsWith('#')))
        {
            if (_blocks.TryGetValue(link.Url.TrimStart('#', '^').Replace("user-content-", "", StringComparison.Ordinal).Replace("fn", "", StringComparison.Ordinal).Trim('-', ':', '[', ']', '_'), out var cited) && cited != block)
            {
                yield return cited;
            }
        }

        var words = _text.Announcement.Blocks[block].Text.Text;
        for (var i = part.Start; i < part.End; i++)
        {
            if ((words[i] is '[' or '*' or '†' or '‡' || Raised.Contains(words[i], StringComparison.Ordinal)) && Label(words.AsSpan(i, part.End - i)) is { } label && _blocks.TryGetValue(label, out var cited) && cited != block)
            {
                yield return cited;
                i += label.Length;
            }
        }
    }

    /// <summary>The mark at the start of a text: digits in brackets or raised, a letter's label in <c>[^…]</c>, or a run of stars and daggers.</summary>
    private static string? Label(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        if (text is ['[', .. var rest] && rest[..Math.Min(rest.Length, 40)].IndexOf(']') is > 0 and var close)
        {
            var label = rest[..close].TrimStart('^');
            return rest[0] == '^' || label.IndexOfAnyExceptInRange('0', '9') < 0 ? label.ToString() : null;
        }

        var end = 0;
        if (text is ['*' or '†' or '‡', ..])
        {
            while (end < text.Length && text[end] == text[0] && end < 4)
            {
                end++;
            }

            return text[..end].ToString();
        }

        while (end < text.Length && end < 3 && Raised.Contains(text[end], StringComparison.Ordinal))
        {
            end++;
        }

        return end == 0 ? null : string.Concat(text[..end].ToArray().Select(c => (char)('0' + Raised.IndexOf(c, StringComparison.Ordinal))));
    }
}
