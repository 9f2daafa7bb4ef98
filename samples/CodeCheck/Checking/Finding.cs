using MedCoding.Certification.CodeSets;

namespace MedCoding.CodeCheck.Checking;

// What one text turned out to be; lives until the next one is checked.
internal readonly ref struct Finding
{
    private Finding(Verdict verdict, ReadOnlySpan<MedicalCode> codes, ModifiedCode procedure, CodeFaultKind fault, string reason)
    {
        Verdict = verdict;
        Codes = codes;
        Procedure = procedure;
        Fault = fault;
        Reason = reason;
    }

    public Verdict Verdict { get; }

    // In the order of the sets; none when it is a procedure or nothing.
    public ReadOnlySpan<MedicalCode> Codes { get; }

    public ModifiedCode Procedure { get; }

    public CodeFaultKind Fault { get; }

    public string Reason { get; }

    public bool IsProcedure => Procedure != default;

    public static Finding Of(ReadOnlySpan<MedicalCode> codes, string reason) =>
        new(codes.Length == 1 ? Verdict.Valid : Verdict.Ambiguous, codes, default, CodeFaultKind.None, reason);

    public static Finding Of(ModifiedCode procedure, string reason) => new(Verdict.Valid, [], procedure, CodeFaultKind.None, reason);

    public static Finding Invalid(CodeFaultKind fault, string reason) => new(Verdict.Invalid, [], default, fault, reason);
}
