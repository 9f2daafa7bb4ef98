using System.Reflection;

namespace MedCoding.Certification.Mutations;

/// <summary>The switch that the mutation tool compiled into the library: which mutant is on, and which were asked since one last looked.</summary>
/// <remarks>The names are those of the version of the tool that the tool manifest pins.</remarks>
internal sealed class MutantSwitch
{
    private const int None = -1;
    private const BindingFlags Any = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    private readonly FieldInfo _active;
    private readonly FieldInfo _captures;
    private readonly MethodInfo _covered;

    public MutantSwitch(Assembly library)
    {
        var control = library.GetTypes().SingleOrDefault(type => type.Name == "MutantControl")
            ?? throw new InvalidOperationException($"'{library.Location}' holds no mutants: the mutation tool has not been over it.");
        _active = control.GetField("ActiveMutant", Any)!;
        _captures = control.GetField("CaptureCoverage", Any)!;
        _covered = control.GetMethod("GetCoverageData", Any)!;
        Off();
    }

    public void On(int mutant) => _active.SetValue(null, mutant);

    public void Off() => On(None);

    public void Capture() => _captures.SetValue(null, true);

    /// <summary>The mutants whose places were reached since the last call.</summary>
    public IReadOnlyCollection<int> Covered() => [.. ((IList<int>[])_covered.Invoke(null, null)!).SelectMany(some => some).Distinct()];
}
