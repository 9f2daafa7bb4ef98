using System.Text;
using MedCoding.Certification.CodeSets;

namespace MedCoding.Certification.Tests.CodeSets.Releases;

/// <summary>What no release can hold is refused, with the fault that follows from how the text was made from a real code.</summary>
public sealed class NeighbourTests
{
    private const int Seed = 20_251_001;
    private const int Rounds = 50;

    // One in so many codes of a release, so that the run stays short.
    private const int Step = 7;

    private static readonly string[] Diagnoses =
        ["I10", "I5A", "C4A", "QA0", "E119", "A000", "T360X1", "H211X", "S72001A", "W2201XA", "T148XXD", "C441121", "QA00101", "L98A116", "Y93I1", "O9A111", "U071", "Z3A00"];

    private static readonly string[] Procedures = ["0DTJ4ZZ", "10E0XZZ", "30233N1", "4A023N7", "5A1955Z", "B2111ZZ", "D0Y37ZZ", "F07Z9ZZ", "GZB4ZZZ", "HZ2ZZZZ", "XW033E5"];

    [Fact]
    public void Slips_in_diagnosis_codes_are_refused() => Refused<Icd10CmCode>(Diagnoses, Rounds, Icd10CmNeighbours.Of);

    [SharedCodeSetsFact]
    public void Slips_in_the_diagnosis_codes_of_all_releases_are_refused() =>
        Refused<Icd10CmCode>([.. Icd10CmReleases.Ever().Where((_, index) => index % Step == 0)], 1, Icd10CmNeighbours.Of);

    [Fact]
    public void Slips_in_procedure_codes_are_refused() => Refused<Icd10PcsCode>(Procedures, Rounds, OfProcedure);

    [SharedCodeSetsFact]
    public void Slips_in_the_procedure_codes_of_a_release_are_refused() => Refused<Icd10PcsCode>(
        [.. OfficialLayout.OrderRows(ReleaseFile.Lines("icd10pcs/cms_2026_pr.zip", "icd10pcs_order_2026.txt")).Where(row => row.Billable && row.Number % Step == 0).Select(row => row.Code)],
        1,
        OfProcedure);

    [Fact]
    public void Slips_in_tables_are_refused() => Refused<Icd10PcsTable>([.. Procedures.Select(code => code[..3])], Rounds, OfProcedure);

    [Fact]
    public void Slips_in_procedures_of_physicians_are_refused() => Refused<CptCode>(["99213", "00100", "3074F", "0075T", "0001U", "0001M", "0001A"], Rounds, (code, random) =>
    [
        .. Neighbours.OfPlain(code, random),
        .. Neighbours.OfDigits(code, ..4, random),
        new(code[..4] + Neighbours.Any("Oo", random), CodeFaultKind.LetterOForZero, 4),
        new(code[..4] + Neighbours.Any("Ii", random), CodeFaultKind.LetterIForOne, 4),
    ]);

    [Fact]
    public void Slips_in_supplies_are_refused() => Refused<HcpcsCode>(["A0428", "E0601", "G0008", "J0120", "L8699", "U0001", "V5364"], Rounds, OfSupply);

    [SharedCodeSetsFact]
    public void Slips_in_the_supplies_of_a_file_are_refused() => Refused<HcpcsCode>(
        [.. OfficialLayout.HcpcsRecords(ReleaseFile.Lines("hcpcs/HCPC2019_CONTR_ANWEB.txt.gz")).Where(record => !record.IsModifier).Select(record => record.Code)],
        1,
        OfSupply);

    [Fact]
    public void Slips_in_modifiers_are_refused() => Refused<CodeModifier>(["25", "59", "LT", "RT", "P1", "1P", "E1", "XE"], Rounds, (code, random) =>
    [
        .. Neighbours.OfPlain(code, random),
        new(Neighbours.Any("0123456789", random) + Neighbours.Any("ABCDEFGHJKLMNQRSTUVWXYZ", random), CodeFaultKind.DigitExpected, 1),
        new(Neighbours.Any("0123456789", random) + Neighbours.Any("Oo", random), CodeFaultKind.LetterOForZero, 1),
        new(Neighbours.Any("0123456789", random) + Neighbours.Any("Ii", random), CodeFaultKind.LetterIForOne, 1),
    ]);

    [Fact]
    public void Slips_in_groups_are_refused() => Refused<MsDrg>(["001", "064", "470", "998", "999"], Rounds, (code, random) =>
        [.. Neighbours.OfPlain(code, random), .. Neighbours.OfDigits(code, .., random), new("000", CodeFaultKind.OutOfRange, 0)]);

    [Fact]
    public void Slips_in_places_of_service_are_refused() => Refused<PlaceOfServiceCode>(["01", "11", "21", "99"], Rounds, (code, random) =>
        [.. Neighbours.OfPlain(code, random), .. Neighbours.OfDigits(code, .., random)]);

    [Fact]
    public void Slips_in_revenue_codes_are_refused() => Refused<RevenueCode>(["0001", "0450", "0636", "3109"], Rounds, (code, random) =>
    [
        .. Neighbours.OfPlain(code, random),
        .. Neighbours.OfDigits(code, .., random),
        new(code[..3] + Neighbours.Any("Xx", random), CodeFaultKind.CategoryNotCode, 3),
        new('X' + code[1..], CodeFaultKind.DigitExpected, 0),
    ]);

    [Fact]
    public void Slips_in_drug_codes_are_refused() => Refused<NdcCode>(
        ["0777-3105-02", "12345-678-90", "12345-6789-0", "12345-6789-01", "123456-789-01", "123456-7890-1", "123456-7890-12"], Rounds, NdcNeighbours.Of);

    [Fact]
    public void Drug_codes_of_other_forms_are_refused() =>
        Refused<NdcCode>([""], Rounds / 10, (_, random) => NdcNeighbours.OfSegments(random).Concat(NdcNeighbours.OfBareDigits(random)));

    private static IEnumerable<Neighbour> OfProcedure(string code, Random random)
    {
        foreach (var neighbour in Neighbours.OfPlain(code, random))
        {
            yield return neighbour;
        }

        foreach (var at in Enumerable.Range(0, code.Length))
        {
            yield return new(Neighbours.Replaced(code, at, Neighbours.Any("Oo", random)), CodeFaultKind.LetterOForZero, at);
            yield return new(Neighbours.Replaced(code, at, Neighbours.Any("Ii", random)), CodeFaultKind.LetterIForOne, at);
        }

        yield return new(Neighbours.Replaced(code, 0, Neighbours.Any("AEJKLMNPQRSTUVWYZ", random)), CodeFaultKind.LetterNotUsed, 0);
        yield return new('l' + code[1..], CodeFaultKind.LetterIForOne, 0);
    }

    private static IEnumerable<Neighbour> OfSupply(string code, Random random) =>
    [
        .. Neighbours.OfPlain(code, random),
        .. Neighbours.OfDigits(code, 1.., random),
        new(Neighbours.Replaced(code, 0, Neighbours.Any("0123456789", random)), CodeFaultKind.LetterExpected, 0),
        new(Neighbours.Replaced(code, 0, Neighbours.Any("IOWXYZiowxyz", random)), CodeFaultKind.LetterNotUsed, 0),
        new(Neighbours.Replaced(code, 0, Neighbours.Any("Dd", random)), CodeFaultKind.OtherCodeSet, 0),
    ];

    private static void Refused<TCode>(string[] codes, int rounds, Func<string, Random, IEnumerable<Neighbour>> slips)
        where TCode : struct, ICode<TCode>
    {
        var random = new Random(Seed);
        var seen = codes.SelectMany(code => Enumerable.Range(0, rounds).SelectMany(_ => slips(code, random)));

        Assert.NotEmpty(codes);
        Assert.Empty(seen.Select(Wrong<TCode>).Where(wrong => wrong is not null).Take(10));
    }

    private static string? Wrong<TCode>(Neighbour neighbour)
        where TCode : struct, ICode<TCode>
    {
        var read = TCode.TryParse(neighbour.Text, out var code, out var fault) | TCode.TryParse(Encoding.UTF8.GetBytes(neighbour.Text), out _, out var faultOfUtf8);
        return !read && code.Equals(default) && fault == faultOfUtf8 && fault.Kind == neighbour.Kind && fault.Position == neighbour.Position
            ? null
            : $"{neighbour}: {(read ? code.ToString() : $"{fault.Kind} at {fault.Position}, in UTF-8 {faultOfUtf8.Kind} at {faultOfUtf8.Position}")}";
    }
}
