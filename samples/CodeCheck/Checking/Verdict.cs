namespace MedCoding.CodeCheck.Checking;

internal enum Verdict
{
    Valid,
    Ambiguous,
    Invalid,
}
