using MedCoding.Certification.CodeSets;

namespace MedCoding.Certification.Tests.CodeSets.Releases;

/// <summary>The readers of the files on a few lines in the agencies' layouts, so that something of them runs where no release is at hand. The numbers of the rows are made up.</summary>
public sealed class OfficialLayoutTests
{
    [Fact]
    public void Rows_of_an_order_file_are_read()
    {
        string[] lines =
        [
            "00001 A00     0 Cholera                                                      Cholera",
            "00002 A000    1 Cholera due to Vibrio cholerae 01, biovar cholerae           Cholera due to Vibrio cholerae 01, biovar cholerae",
            "10478 C4A     0 Merkel cell carcinoma                                        Merkel cell carcinoma",
            "13374 I10     1 Essential (primary) hypertension                             Essential (primary) hypertension",
            "54321 S72001A 1 Fracture of unsp part of neck of right femur, init           Fracture of unspecified part of neck of right femur, initial encounter for closed fracture",
            "65432 W2201XA 1 Walked into wall, initial encounter                          Walked into wall, initial encounter",
            "76543 QA00101 1 A code whose second character is a letter                    A code whose second character is a letter",
            "87654 U071    1 COVID-19                                                     COVID-19",
        ];

        var rows = OfficialLayout.OrderRows(lines).ToArray();

        Assert.Equal(["A00", "A000", "C4A", "I10", "S72001A", "W2201XA", "QA00101", "U071"], rows.Select(row => row.Code));
        Assert.Equal([1, 2, 10478, 13374, 54321, 65432, 76543, 87654], rows.Select(row => row.Number));
        Assert.Equal([false, true, false, true, true, true, true, true], rows.Select(row => row.Billable));
        ReleaseLaws.Hold<Icd10CmCode>(rows.Select(row => row.Code), Dotted.Of);
    }

    [Fact]
    public void Rows_of_the_procedures_order_file_are_tables_and_codes()
    {
        string[] lines =
        [
            "00001 001     0 Central Nervous System and Cranial Nerves, Bypass             Central Nervous System and Cranial Nerves, Bypass",
            "00002 0016070 1 Bypass Cereb Vent to Nasophar with Autol Sub, Open            Bypass Cerebral Ventricle to Nasopharynx with Autologous Tissue Substitute, Open Approach",
            "12345 0DTJ4ZZ 1 Resection of Appendix, Percutaneous Endoscopic Approach       Resection of Appendix, Percutaneous Endoscopic Approach",
            "79000 XW033E5 1 Introduction of Remdesivir Anti-inf into Periph Vein, Perc    Introduction of Remdesivir Anti-infective into Peripheral Vein, Percutaneous Approach",
        ];

        var rows = OfficialLayout.OrderRows(lines).ToLookup(row => row.Billable, row => row.Code);

        ReleaseLaws.Hold<Icd10PcsTable>(rows[false]);
        ReleaseLaws.Hold<Icd10PcsCode>(rows[true]);
        Assert.Equal(["001"], rows[false]);
        Assert.Equal(["0016070", "0DTJ4ZZ", "XW033E5"], rows[true]);
    }

    [Fact]
    public void Changes_of_an_addenda_are_read_and_its_counts_are_not()
    {
        string[] withFlag = ["Delete:      1 B880    Other acariasis", "Add:         0 B880    Other acariasis", "Add:         1 B8801   Infestation by Demodex mites", "", "Codes", "  74260 codes in icd10cm_order_2025.txt"];
        string[] withoutFlag = ["Add:         A925    Zika virus disease", "Revise from: Z283    Underimmunization status", "Revise to:   Z283    Underimmunization status", "", "    487 additions"];

        Assert.Equal(["B880", "B880", "B8801"], OfficialLayout.Addenda(withFlag, hasFlag: true));
        Assert.Equal(["A925", "Z283", "Z283"], OfficialLayout.Addenda(withoutFlag, hasFlag: false));
        Assert.Equal(["A000", "A925"], OfficialLayout.CodesFile(["A000    Cholera due to Vibrio cholerae 01, biovar cholerae", "A925    Zika virus disease"]));
    }

    [Fact]
    public void Records_of_a_contractor_file_are_codes_and_modifiers()
    {
        string[] lines =
        [
            "***Disclaimers\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t",
            "   A1001007" + "Dressing for one wound".PadRight(80) + " Dressing for one wound",
            "   LT001007" + "Left side (used to identify procedures performed on the left side of the body)".PadRight(80) + " Left side",
            "A0080001003" + "Non-emergency transportation, per mile - vehicle provided by volunteer".PadRight(80) + " Noninterest escort in non er",
            "A0080002004" + "(individual or organization), with no vested interest".PadRight(80),
            "J0120001003" + "Injection, tetracycline, up to 250 mg".PadRight(80) + " Tetracyclin injection",
        ];

        var records = OfficialLayout.HcpcsRecords(lines).ToLookup(record => record.IsModifier, record => record.Code);

        Assert.Equal(["A1", "LT"], records[true]);
        Assert.Equal(["A0080", "J0120"], records[false]);
        ReleaseLaws.Hold<CodeModifier>(records[true]);
        ReleaseLaws.Hold<HcpcsCode>(records[false]);
    }

    [Fact]
    public void Groups_of_appendix_A_are_read()
    {
        string[] lines = ["DRG MDC MS Description", "001     P  HEART TRANSPLANT OR IMPLANT OF HEART ASSIST SYSTEM WITH MCC", "064 01  M  INTRACRANIAL HEMORRHAGE OR CEREBRAL INFARCTION WITH MCC", "999        UNGROUPABLE"];

        Assert.Equal(["001", "064", "999"], OfficialLayout.MsDrgs(lines));
        ReleaseLaws.Hold<MsDrg>(OfficialLayout.MsDrgs(lines));
    }
}
