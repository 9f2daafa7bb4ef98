namespace MedCoding.Certification.Tests;

/// <summary>A theory about the release files that the agencies publish, skipped like a <see cref="SharedCodeSetsFactAttribute"/> where they are not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedCodeSetsTheoryAttribute : TheoryAttribute
{
    /// <summary>Looks whether the files are there.</summary>
    public SharedCodeSetsTheoryAttribute()
    {
        if (!SharedCodeSetsFactAttribute.ArePresent)
        {
            Skip = SharedCodeSetsFactAttribute.Reason;
        }
    }
}
