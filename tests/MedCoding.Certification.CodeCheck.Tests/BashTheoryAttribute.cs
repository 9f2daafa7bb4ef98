namespace MedCoding.CodeCheck.Tests;

// Examples that need bash; skipped where there is none.
[AttributeUsage(AttributeTargets.Method)]
public sealed class BashTheoryAttribute : TheoryAttribute
{
    public BashTheoryAttribute() => Skip = File.Exists(BashFactAttribute.Bash) ? null : $"There is no {BashFactAttribute.Bash} here.";
}
