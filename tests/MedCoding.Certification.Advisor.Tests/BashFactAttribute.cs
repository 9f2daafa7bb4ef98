namespace MedCoding.Advisor.Tests;

// A test that needs bash; skipped where there is none.
[AttributeUsage(AttributeTargets.Method)]
public sealed class BashFactAttribute : FactAttribute
{
    public const string Bash = "/bin/bash";

    public BashFactAttribute() => Skip = File.Exists(Bash) ? null : $"There is no {Bash} here.";
}
