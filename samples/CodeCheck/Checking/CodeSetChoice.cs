using MedCoding.Certification.CodeSets;

namespace MedCoding.CodeCheck.Checking;

// Against what a text is read: one set, a procedure with its modifiers, or whatever fits.
internal readonly record struct CodeSetChoice
{
    private const string AutoName = "auto";
    private const string ProcedureName = "procedure";

    private CodeSetChoice(CodeKind? kind, bool isProcedure)
    {
        Kind = kind;
        IsProcedure = isProcedure;
    }

    public static CodeSetChoice Auto { get; }

    public static IReadOnlyList<string> Names { get; } = [AutoName, .. CodeKinds.Tags, ProcedureName];

    public bool IsAuto => Kind is null && !IsProcedure;

    public bool IsProcedure { get; }

    public CodeKind? Kind { get; }

    public static CodeSetChoice Of(string name) => name switch
    {
        AutoName => Auto,
        ProcedureName => new(null, isProcedure: true),
        _ => new(CodeKinds.TryParse(name, out var kind) ? kind : throw new ArgumentException($"No code set is called '{name}'.", nameof(name)), isProcedure: false),
    };

    // A colon, a wide one too, makes a text a procedure with modifiers, and nothing else has one.
    public bool ReadsAsProcedure(ReadOnlySpan<byte> text) => IsProcedure || (IsAuto && (text.Contains((byte)':') || text.IndexOf("："u8) >= 0));
}
