namespace TransparencyScore.Documents.Assembling;

/// <summary>A table in the making: its number, and which columns of the coming rows are taken by cells that span rows.</summary>
internal sealed class TableDraft
{
    private const int MostColumns = 100;
    private const int MostRows = 10_000;
    private readonly Dictionary<int, int> _spanned = [];
    private int _column;
    private int _widest;

    public int? Number { get; set; }

    /// <summary>The row being read, or null between rows.</summary>
    public BlockDraft? Row { get; set; }

    public bool InHead { get; set; }

    public bool RowInHead { get; set; }

    public bool InCell { get; set; }

    /// <summary>Where the rows stand among the blocks.</summary>
    public List<int> Rows { get; } = [];

    public int HeaderCells { get; set; }

    public int DataCells { get; set; }

    /// <summary>Whether all words of the row are bold, which in tables without header cells marks the header.</summary>
    public bool RowIsBold { get; set; }

    private int ColumnSpan { get; set; }

    private int RowSpan { get; set; }

    public void BeginRow(BlockDraft row)
    {
        Row = row;
        RowInHead = InHead;
        RowIsBold = true;
        HeaderCells = 0;
        DataCells = 0;
        _column = 0;
    }

    public void BeginCell(int source, bool header, int columns, int rows)
    {
        SkipSpannedColumns(source);
        Row!.BeginCell(source);
        InCell = true;
        HeaderCells += header ? 1 : 0;
        DataCells += header ? 0 : 1;
        // Authors write any large number to span "all columns".
        ColumnSpan = Math.Clamp(columns, 1, _widest > 0 ? Math.Max(1, _widest - _column) : MostColumns);
        RowSpan = Math.Clamp(rows, 1, MostRows);
    }

    public void EndCell(int source)
    {
        if (!InCell)
        {
            return;
        }

        Row!.EndCell();
        InCell = false;
        for (var i = 0; i < ColumnSpan && _column < MostColumns; i++, _column++)
        {
            if (i > 0)
            {
                Row.BeginCell(source);
                Row.EndCell();
            }

            if (RowSpan > 1)
            {
                _spanned[_column] = RowSpan - 1;
            }
        }
    }

    public void EndRow(int source)
    {
        EndCell(source);
        SkipSpannedColumns(source);
        foreach (var column in _spanned.Keys.Where(column => column >= _column).ToList())
        {
            Take(column);
        }

        _widest = Math.Max(_widest, _column);
        Row = null;
    }

    private void SkipSpannedColumns(int source)
    {
        while (_spanned.ContainsKey(_column) && _column < MostColumns)
        {
            Take(_column++);
            Row!.BeginCell(source);
            Row.EndCell();
        }
    }

    private void Take(int column)
    {
        if (--_spanned[column] == 0)
        {
            _spanned.Remove(column);
        }
    }
}
