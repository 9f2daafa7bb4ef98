using System.Text;
using FsCheck.Xunit;
using MedCoding.Certification.CodeSets;

namespace MedCoding.CodeCheck.Tests;

// The verdicts against the library's own doors, one set after the other.
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 300)]
public sealed class VerdictTests
{
    [Property]
    public void Every_set_that_reads_a_line_is_answered_and_no_other(InputLines input)
    {
        foreach (var line in Answer.ToBytes(input.ToBytes()).Read())
        {
            var (sets, forms) = Expected(line.Input);
            Assert.Equal(string.Join(',', sets), line.Sets);
            Assert.Equal(string.Join(',', forms), line.Canonical);
            Assert.Equal(forms.Count switch { 0 => "invalid", 1 => "valid", _ => "ambiguous" }, line.Verdict);
            Assert.Equal(forms.Count == 1, line.Reason.Length == 0);
        }
    }

    [Property]
    public void One_set_is_answered_as_the_library_reads_it(InputLines input, CodeKind kind)
    {
        foreach (var line in Answer.ToBytes(input.ToBytes(), "--code-set", kind.Tag()).Read())
        {
            var read = MedicalCode.TryParse(kind, line.Input, out var code, out var fault);
            if (fault.Kind == CodeFaultKind.Ambiguous)
            {
                Assert.Equal(("ambiguous", "ndc"), (line.Verdict, line.Sets));
                continue;
            }

            Assert.Equal(read ? ("valid", kind.Tag(), code.Text, "") : ("invalid", "", "", fault.Describe(line.Input)), (line.Verdict, line.Sets, line.Canonical, line.Reason));
        }
    }

    [Property]
    public void A_procedure_is_answered_as_the_library_reads_it(InputLines input)
    {
        foreach (var line in Answer.ToBytes(input.ToBytes(), "--code-set", "procedure").Read())
        {
            var read = ModifiedCode.TryParse(line.Input, out var code, out var fault);
            Assert.Equal(read ? ("valid", code.ToString(), "") : ("invalid", "", fault.Describe(line.Input)), (line.Verdict, line.Canonical, line.Reason));
            Assert.Equal(code.Code.Kind?.Tag() ?? "", line.Sets);
        }
    }

    [Theory]
    [InlineData("S72.O01A", "'S72.O01A' is not an ICD-10-CM code: character 5 is the letter O where the digit 0 belongs (S72.001A).")]
    [InlineData("S72.001AA", "'S72.001AA' is not an ICD-10-CM code: character 9 is one too many, and one has three to seven letters and digits (S72.001A).")]
    [InlineData("99213:25:2!", "'99213:25:2!' is not a procedure code with its modifiers: character 11 is neither a letter nor a digit (99213:25).")]
    [InlineData("99213-25", "'99213-25' is not a procedure code with its modifiers: character 6 is neither a letter nor a digit (99213:25).")]
    [InlineData("12345-678", "'12345-678' is not an NDC: it ends after character 9, and one has ten to twelve digits: 4-4-2, 5-3-2, 5-4-1, 5-4-2, 6-3-2, 6-4-1 or 6-4-2 (0777-3105-02).")]
    [InlineData("é", "'é' is not a CPT code: character 1 is not ASCII (99213).")]
    [InlineData("", "There is no text.")]
    public void The_fault_of_the_set_that_read_furthest_is_told(string text, string reason) =>
        Assert.Equal(reason, Assert.Single(Answer.To(text + "\n").Read()).Reason);

    private static (IReadOnlyList<string> Sets, IReadOnlyList<string> Forms) Expected(byte[] text)
    {
        var codes = new List<(string Set, string Form)>();
        foreach (var kind in Enum.GetValues<CodeKind>())
        {
            if (MedicalCode.TryParse(kind, text, out var code, out var fault))
            {
                codes.Add((kind.Tag(), code.Text));
            }
            else if (fault.Kind == CodeFaultKind.Ambiguous)
            {
                codes.AddRange(NdcCode.Candidates(Encoding.ASCII.GetString(text)).Select(drug => (kind.Tag(), drug.ToString())));
            }
        }

        if (ModifiedCode.TryParse(text, out var procedure, out _) && text.Contains((byte)':'))
        {
            codes.Add((procedure.Code.Kind!.Value.Tag(), procedure.ToString()));
        }

        return ([.. codes.Select(code => code.Set).Distinct()], [.. codes.Select(code => code.Form)]);
    }
}
