using TransparencyScore.Announcements;

namespace TransparencyScore.Tests.Support;

/// <summary>Makes announcements without a reader: a line is a block, its first sign says which.</summary>
internal static class Text
{
    public static Announcement Of(string text, string? company = null, string? kind = null, string? language = null, string id = "a", string? published = null)
    {
        var blocks = new List<Block>();
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            var kindOfBlock = line switch { ['#', ..] => BlockKind.Heading, ['-', ..] => BlockKind.ListItem, ['|', ..] => BlockKind.TableRow, ['>', ..] => BlockKind.TableHeader, ['$', ..] => BlockKind.Code, _ => BlockKind.Paragraph };
            var skip = kindOfBlock == BlockKind.Paragraph ? 0 : 1;
            var words = new MappedTextBuilder();
            words.Append(line.AsSpan(skip), start + skip);
            blocks.Add(new Block(kindOfBlock, words.Build(), new TextSpan(start, start + line.Length)) { Table = kindOfBlock is BlockKind.TableRow or BlockKind.TableHeader ? 0 : null });
            start += line.Length + 1;
        }

        return new Announcement { Metadata = new() { Id = id, Company = company, Kind = kind, Language = language, Published = published }, Text = text, Blocks = blocks };
    }
}
