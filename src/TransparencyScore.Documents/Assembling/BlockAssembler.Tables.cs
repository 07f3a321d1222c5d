using TransparencyScore.Announcements;

namespace TransparencyScore.Documents.Assembling;

/// <summary>Tables: rows are blocks, cells are ranges of them.</summary>
internal sealed partial class BlockAssembler
{
    private readonly Stack<TableDraft> _openTables = new();

    public void BeginTable(int source)
    {
        if (InCell)
        {
            // A table in a cell: what the outer row said so far is a row of its own, so that blocks stay in reading order.
            SuspendRow(source);
        }
        else
        {
            EndBlock(source, extend: false);
        }

        var table = new TableDraft();
        _openTables.Push(table);
        CurrentTable = table;
        Push(new Scope(ScopeNames.Table, null) { Table = table });
    }

    /// <summary>Closes the innermost table; nothing happens when none is open in the Markdown container being read.</summary>
    public void EndTable(int source) => PopDownTo(ScopeOfTable() ?? _scopes.Count, source);

    public void BeginHead(bool head, int source)
    {
        EndRow(source);
        if (CurrentTable is { } table)
        {
            table.InHead = head;
        }
    }

    public void BeginRow(int source)
    {
        EndRow(source);
        if (CurrentTable is { } table && ScopeOfTable() is not null)
        {
            EndBlock(source, extend: false);
            table.BeginRow(new BlockDraft(BlockKind.TableRow, source));
        }
    }

    public void EndRow(int source)
    {
        if (CurrentTable is not { } table || ScopeOfTable() is not { } scope)
        {
            return;
        }

        PopDownTo(scope + 1, source);
        if (table.Row is { } row)
        {
            table.EndRow(source);
            WriteRow(table, row, source);
        }
    }

    public void BeginCell(int source, bool header, int columns = 1, int rows = 1)
    {
        if (CurrentTable is not { } table || ScopeOfTable() is not { } scope)
        {
            return;
        }

        if (table.Row is null)
        {
            BeginRow(source);
        }

        PopDownTo(scope + 1, source);
        EndBlock(source, extend: false);
        EndLink(source);
        Boldness = 0;
        table.BeginCell(source, header, columns, rows);
        Push(new Scope(ScopeNames.Cell, null));
    }

    public void EndCell(int source)
    {
        if (ScopeOfTable() is { } scope && InCell)
        {
            EndLink(source);
            PopDownTo(scope + 1, source);
        }
    }

    public void BeginCaption(int source)
    {
        EndRow(source);
        Push(new Scope("caption", BlockKind.Caption));
        BeginBlock(source);
    }

    private int? ScopeOfTable()
    {
        for (var i = _scopes.Count - 1; i >= 0 && _scopes[i].Name != ScopeNames.Markdown; i--)
        {
            if (_scopes[i].Table is not null)
            {
                return i;
            }
        }

        return null;
    }

    private void SuspendRow(int source)
    {
        var table = CurrentTable!;
        var row = table.Row!;
        table.EndRow(source);
        WriteRow(table, row, source);
    }

    private void ResumeRow(int source)
    {
        if (CurrentTable is { Row: null } table && _scopes.Count > 0 && _scopes[^1].Name == ScopeNames.Cell)
        {
            table.BeginRow(new BlockDraft(BlockKind.TableRow, source));
            table.BeginCell(source, header: false, 1, 1);
        }
    }

    private void CloseTable(TableDraft table, int source)
    {
        if (table.Row is { } row)
        {
            table.EndRow(source);
            WriteRow(table, row, source);
        }

        if (table.Rows.Count > 1 && !table.Rows.Exists(index => _blocks[index].Kind == BlockKind.TableHeader)
            && TableHeaders.IsHeader(_blocks[table.Rows[0]], table.Rows.Skip(1).Take(3).Select(index => _blocks[index])))
        {
            _blocks[table.Rows[0]] = _blocks[table.Rows[0]] with { Kind = BlockKind.TableHeader };
        }

        _openTables.Pop();
        CurrentTable = _openTables.TryPeek(out var outer) ? outer : null;
        ResumeRow(source);
    }

    private void WriteRow(TableDraft table, BlockDraft row, int source)
    {
        if (!row.IsEmpty || row.HasLinks)
        {
            row.Table = NumberOf(table);
            row.Kind = IsHeader(table, row) ? BlockKind.TableHeader : BlockKind.TableRow;
            row.Extend(source);
            var block = row.Build();
            if (block.Cells.Any(cell => cell.Length > 0) || block.Links.Count > 0)
            {
                table.Rows.Add(_blocks.Count);
                _blocks.Add(block);
            }
        }
    }

    private static bool IsHeader(TableDraft table, BlockDraft row) =>
        table.RowInHead || (table.HeaderCells > 0 && table.DataCells == 0)
            || (table.Rows.Count == 0 && table.HeaderCells == 0 && table.RowIsBold && row.CellCount > 1 && !row.IsEmpty);

    private int NumberOf(TableDraft table)
    {
        if (table.Number is null)
        {
            table.Number = _tables++;
            if (_scopes.FindLast(scope => scope.Figure is not null)?.Figure is { Table: null } figure)
            {
                figure.Table = table.Number;
                foreach (var caption in figure.Captions)
                {
                    _blocks[caption] = _blocks[caption] with { Table = table.Number };
                }
            }
        }

        return table.Number.Value;
    }

    private int? CaptionedTable() =>
        _scopes.Exists(scope => scope.Name == "caption") && CurrentTable is { } table ? NumberOf(table) : null;
}
