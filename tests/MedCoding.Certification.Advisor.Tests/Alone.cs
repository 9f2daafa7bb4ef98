namespace MedCoding.Advisor.Tests;

// Tests that measure the whole process run when no others do.
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = "alone";
}
