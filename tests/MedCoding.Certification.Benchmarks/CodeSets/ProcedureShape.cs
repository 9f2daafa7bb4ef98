using System.Text.RegularExpressions;

namespace MedCoding.Certification.Benchmarks.CodeSets;

/// <summary>The grammar of ICD-10-PCS as a regular expression of the very same language, compiled by the source generator.</summary>
internal static partial class ProcedureShape
{
    [GeneratedRegex(@"\A[0-9BCDFGHXbcdfghx][0-9A-HJ-NP-Za-hj-np-z]{6}\z", RegexOptions.CultureInvariant)]
    public static partial Regex Regex();
}
