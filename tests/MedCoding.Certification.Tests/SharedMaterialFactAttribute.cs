namespace MedCoding.Certification.Tests;

/// <summary>A fact that compares with the research material, which may lie beside the checkout; it is skipped where that is not there.</summary>
/// <remarks>xunit 2 knows no skipping at run time, so the constructor decides.</remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedMaterialFactAttribute : FactAttribute
{
    /// <summary>Looks whether the material is there.</summary>
    public SharedMaterialFactAttribute()
    {
        if (!Directory.Exists(Repository.PathOf("..", "shared", "facts")))
        {
            Skip = "The research material is not beside this checkout.";
        }
    }
}
