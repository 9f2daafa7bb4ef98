namespace MedCoding.Certification.Tests;

/// <summary>A fact about the release files that the agencies publish, which may lie beside the checkout; it is skipped where they are not there.</summary>
/// <remarks>xunit 2 knows no skipping at run time, so the constructor decides.</remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedCodeSetsFactAttribute : FactAttribute
{
    internal const string Reason = "The release files of the code sets are not beside this checkout.";

    internal static bool ArePresent { get; } = Directory.Exists(Repository.PathOf("..", "shared", "codesets"));

    /// <summary>Looks whether the files are there.</summary>
    public SharedCodeSetsFactAttribute()
    {
        if (!ArePresent)
        {
            Skip = Reason;
        }
    }
}
