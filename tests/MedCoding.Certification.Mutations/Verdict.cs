namespace MedCoding.Certification.Mutations;

/// <summary>What became of a mutant.</summary>
internal enum Verdict
{
    /// <summary>A test fails with it and passes without it.</summary>
    Killed,

    /// <summary>The tests did not end with it in the time given, or ended the process.</summary>
    Stuck,

    /// <summary>All tests pass with it.</summary>
    Survived,
}
