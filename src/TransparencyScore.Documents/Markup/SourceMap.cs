using TransparencyScore.Announcements;

namespace TransparencyScore.Documents.Markup;

/// <summary>Where the characters of a text stand in the source from which it was taken line by line; quotation marks of Markdown are
/// left out between the lines.</summary>
internal sealed class SourceMap
{
    private readonly List<(int Start, int Source)> _lines = [];

    private SourceMap()
    {
    }

    public static SourceMap Shifted(int offset)
    {
        var map = new SourceMap();
        map.Add(0, offset);
        return map;
    }

    public static SourceMap Lines() => new();

    public void Add(int start, int source) => _lines.Add((start, source));

    public TextSpan Map(int start, int end) =>
        end <= start ? new TextSpan(At(start), At(start)) : new TextSpan(At(start), Math.Max(At(start), At(end - 1) + 1));

    public int At(int index)
    {
        int low = 0, high = _lines.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = _lines[middle].Start <= index ? (middle, high) : (low, middle - 1);
        }

        return _lines[low].Source + (index - _lines[low].Start);
    }
}
