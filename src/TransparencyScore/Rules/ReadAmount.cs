namespace TransparencyScore.Rules;

/// <summary>How much of a rule set was read: counted over all files, so that many middle-sized ones cost no more than a large one.</summary>
internal sealed class ReadAmount
{
    private int _files;
    private long _bytes;
    private int _values;
    private long _paths;

    /// <summary>Counts a file; what it is too much of, or null.</summary>
    public (string Code, string Text)? AddFile(int bytes)
    {
        _bytes += bytes;
        return ++_files > RuleSetLimits.Files ? RuleMessages.TooManyFiles(RuleSetLimits.Files)
            : _bytes > RuleSetLimits.Bytes ? RuleMessages.TooManyBytes(RuleSetLimits.Bytes)
            : null;
    }

    /// <summary>Counts a JSON value with the path to it; what it is too much of, or null.</summary>
    public (string Code, string Text)? AddValue(string path)
    {
        _paths += path.Length;
        return ++_values > RuleSetLimits.Values ? RuleMessages.TooManyValues(RuleSetLimits.Values)
            : _paths > RuleSetLimits.PathLength ? RuleMessages.LongPaths()
            : null;
    }
}
