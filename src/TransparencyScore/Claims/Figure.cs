using TransparencyScore.Announcements;
using TransparencyScore.Rules;

namespace TransparencyScore.Claims;

/// <summary>A number with its unit as it stands in a block, before it is known whether it claims anything.</summary>
/// <param name="Span">Number and unit, as a range of the block's text.</param>
/// <param name="Low">Value, or the lower end of a range.</param>
/// <param name="High">Upper end.</param>
/// <param name="Unit">The unit, or null.</param>
/// <param name="Word">The list's entry of a number that is written as a word ("twice"), or null.</param>
/// <param name="IsName">It is part of a name, a version, a date: no amount.</param>
internal sealed record Figure(TextSpan Span, decimal Low, decimal High, UnitText? Unit, WordListEntry? Word, bool IsName)
{
    /// <summary>The earlier value of "from … to …".</summary>
    public decimal? Before { get; init; }

    /// <summary>Written as a fraction: 1/3.</summary>
    public bool IsFraction { get; init; }

    /// <summary><c>+</c> or <c>-</c> where one stands before it, else <c>'\0'</c>.</summary>
    public char Sign { get; init; }

    public bool Has(string form) => Unit?.Form == form || Word?.Tags.Contains(form) == true;
}
