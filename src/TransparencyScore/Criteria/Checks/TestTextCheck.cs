using TransparencyScore.Rules;

namespace TransparencyScore.Criteria.Checks;

/// <summary>Finds self-tests and examples that contradict or repeat each other.</summary>
internal static class TestTextCheck
{
    public static void Check(RuleSetParts parts, DiagnosticBag diagnostics)
    {
        foreach (var signal in parts.Signals)
        {
            foreach (var same in signal.SelfTests.Where(t => t.Text.Length > 0).GroupBy(t => t.Text, StringComparer.Ordinal))
            {
                var first = same.First();
                foreach (var test in same.Skip(1))
                {
                    diagnostics.Add(test.MustMatch == first.MustMatch ? RuleMessages.RepeatedTest(test.Text) : RuleMessages.ContraryTest(test.Text, signal.Id), test.Location, [first.Location]);
                }
            }
        }

        foreach (var same in parts.Criteria.SelectMany(c => c.Examples.Where(e => e.Text.Length > 0).GroupBy(e => (e.Text, e.Company, e.Kind, e.Language))))
        {
            var first = same.First();
            foreach (var example in same.Skip(1))
            {
                diagnostics.Add(example.Level == first.Level ? RuleMessages.RepeatedTest(example.Text) : RuleMessages.ContraryExample(example.Text, example.Level, first.Level), example.Location, [first.Location]);
            }
        }
    }
}
