using System.Text.RegularExpressions;
using TransparencyScore.Announcements;

namespace TransparencyScore.Signals;

/// <summary>The marks by which a text cites its footnotes: <c>[1]</c>, <c>[1, 3]</c>, <c>¹</c>, <c>(1)</c> at the end of a clause, <c>*</c> after a word, and
/// links to a footnote.</summary>
internal static partial class FootnoteMarks
{
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>The marks under which a block can be cited; none for a block that is no note.</summary>
    public static IEnumerable<string> Of(Block block)
    {
        var note = block.Kind == BlockKind.Footnote;
        if (block.Label is { } label && (note || (block.Kind == BlockKind.ListItem && label[0] == '(')))
        {
            yield return label;
        }

        if ((note || block.Kind is BlockKind.Paragraph or BlockKind.ListItem) && LeadingMark().Match(block.Text.Text) is { Success: true } mark)
        {
            yield return mark.Value[0] is '[' or '(' or '*' or '†' or '‡' ? mark.Value : Plain(mark.Value);
        }

        // The reader left the raised number of a note as its first word.
        if (note && LeadingNumber().Match(block.Text.Text) is { Success: true } number)
        {
            yield return number.Groups[1].Value;
        }
    }

    /// <summary>The marks that a part of a block cites, each as <see cref="Of"/> gives it.</summary>
    public static IEnumerable<string> CitedIn(Block block, TextSpan span)
    {
        foreach (var link in block.Links.Where(l => l.Url.Length > 1 && l.Url[0] == '#' && l.Text.Start >= span.Start && l.Text.End <= span.End))
        {
            yield return link.Url[1..];
            yield return link.Url[1..].Trim('[', ']', '(', ')');
        }

        foreach (Match mark in CitedMark().Matches(span.Slice(block.Text.Text)))
        {
            if (span.Start + mark.Index == 0)
            {
                continue;
            }

            switch (mark.Value[0])
            {
                case '[':
                    foreach (var number in mark.Value.Trim('[', ']').Split(',', StringSplitOptions.TrimEntries))
                    {
                        yield return $"[{number}]";
                    }

                    break;
                case '(' or '*' or '†' or '‡':
                    yield return mark.Value;
                    break;
                default:
                    yield return Plain(mark.Value);
                    break;
            }
        }
    }

    private static string Plain(string raised) => string.Concat(raised.Select(c => (char)('0' + Raised.IndexOf(c, StringComparison.Ordinal))));

    [GeneratedRegex(@"^(\[\d{1,3}\]|\(\d{1,2}\)|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|\*{1,3}|†{1,2}|‡{1,2})(?=\s?[^\s*†‡])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex LeadingMark();

    [GeneratedRegex(@"^(\d{1,3})[.):]?\s", RegexOptions.CultureInvariant)]
    private static partial Regex LeadingNumber();

    [GeneratedRegex(@"\[\d{1,3}(,\s?\d{1,3}){0,5}\]|\(\d{1,2}\)(?=\s*([.,;:。，；：]|$))|(?<=[^\s(])[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|(?<=[^\s*(|])(\*{1,3}|†{1,2}|‡{1,2})(?=[\s.,;:)。，；）|]|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex CitedMark();
}
