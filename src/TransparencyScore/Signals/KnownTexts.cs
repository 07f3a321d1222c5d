namespace TransparencyScore.Signals;

/// <summary>What is known of every text that a part of a regular expression matches: all of these texts, folded, if they are few; or else what each
/// of them contains.</summary>
internal sealed class KnownTexts
{
    /// <summary>Above this number texts are no longer kept apart.</summary>
    public const int Most = 32;

    // Nested repeats would grow them without end.
    private const int MostLetters = 32;

    // "\d{4}" as four digits says more than as one; more of them say no more.
    private const int MostRepeats = 4;

    private readonly IReadOnlyList<string>? _all;
    private readonly LiteralNeed _need;

    private KnownTexts(IReadOnlyList<string>? all, LiteralNeed need) => (_all, _need) = (all, need);

    public static KnownTexts Anything { get; } = new(null, LiteralNeed.None);

    public static KnownTexts Empty { get; } = new([""], LiteralNeed.None);

    public static KnownTexts WordBoundary { get; } = new([LiteralFold.Boundary.ToString()], LiteralNeed.None);

    /// <summary>A text of one of some characters; of any, where they are null.</summary>
    public static KnownTexts OneCharacter(IReadOnlyList<char>? signs) =>
        signs is null || !signs.All(LiteralFold.IsSafe) ? Anything : new([.. signs.Select(s => LiteralFold.Fold(s).ToString()).Distinct()], LiteralNeed.None);

    public static KnownTexts OneOf(IReadOnlyList<KnownTexts> branches, LiteralIndex index)
    {
        if (branches is [var only])
        {
            return only;
        }

        var texts = branches.SelectMany(b => b._all ?? []).Distinct().ToList();
        var open = branches.Where(b => b._all is null).Select(b => b._need).ToList();
        return open.Count == 0 && texts.Count <= Most ? new(texts, LiteralNeed.None) : new(null, NeedOf(texts, open, index));
    }

    public LiteralNeed NeedIn(LiteralIndex index) => _all is null ? _need : NeedOf(_all, [], index);

    private static LiteralNeed NeedOf(IReadOnlyList<string> texts, IReadOnlyList<LiteralNeed> others, LiteralIndex index)
    {
        // What stands nearly everywhere is no help.
        if (texts.Any(t => t.Trim(LiteralFold.Boundary) is "" or " " || (t.Length == 1 && char.IsAsciiLetter(t[0]))) || others.Contains(LiteralNeed.None))
        {
            return LiteralNeed.None;
        }

        var shortest = texts.Where(t => !texts.Any(other => other.Length < t.Length && t.Contains(other, StringComparison.Ordinal)));
        return LiteralNeed.AnyOf([.. shortest.Select(index.Add)], others);
    }

    /// <summary>Puts parts of an expression one after another.</summary>
    internal sealed class Sequence(LiteralIndex index)
    {
        private readonly List<LiteralNeed> _needs = [];
        private IReadOnlyList<string> _run = [""];
        private bool _broken;

        public KnownTexts Whole
        {
            get
            {
                if (!_broken)
                {
                    return new(_run, LiteralNeed.None);
                }

                Break();
                return new(null, LiteralNeed.AllOf(_needs));
            }
        }

        public void Add(KnownTexts part, int least, int most)
        {
            if (part._all is not { } texts)
            {
                Break();
                _needs.Add(least > 0 ? part._need : LiteralNeed.None);
                return;
            }

            if (least == 0)
            {
                if (most == 1)
                {
                    Append([.. texts.Append("").Distinct()]);
                }
                else if (most > 0)
                {
                    Break();
                }

                return;
            }

            Append(texts, Math.Min(least, MostRepeats));
            if (most > least || least > MostRepeats)
            {
                // "x\d+y" contains "x0" and "0y".
                Break();
                Append(texts, Math.Min(least, MostRepeats));
            }
        }

        private void Append(IReadOnlyList<string> texts, int times = 1)
        {
            for (; times > 0; times--)
            {
                if (_run.Count * texts.Count > Most || _run.Max(r => r.Length) + texts.Max(t => t.Length) > MostLetters)
                {
                    Break();
                }

                _run = [.. _run.SelectMany(r => texts.Select(t => r + t)).Distinct()];
            }
        }

        private void Break()
        {
            _needs.Add(NeedOf(_run, [], index));
            _run = [""];
            _broken = true;
        }
    }
}
