using TransparencyScore.Evaluation.Statistics;

namespace TransparencyScore.Evaluation.Results;

/// <summary>Whether two raters point at the same words. Of the cells in which both give a level above 0 and both quote a passage, those are hits in which a
/// passage of one and a passage of the other share at least one character of the announcement's text.</summary>
/// <remarks>A reader's quote is looked for in the text with every run of white space taken as one space; where it stands several times, each place
/// is one of its passages. A quote that does not stand in the text has none, so its cell is never a hit.</remarks>
/// <param name="Cells">Number of cells in which both have a level above 0 and a quote.</param>
/// <param name="Hits">Number of those with a common passage.</param>
/// <param name="Rate">Hits divided by cells, 0 to 1; undefined without cells.</param>
public sealed record EvidenceAgreement(int Cells, int Hits, Estimate Rate);
