using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace MedCoding.Certification.Recommendations;

/// <summary>What came out of reading a roster's file: everybody who could be read, and what is wrong with the others. Immutable.</summary>
/// <remarks>Who could not be read changes nothing for the others. What is wrong with the file itself, or with what is demanded, concerns everybody: then there is no roster.</remarks>
public sealed class RosterReading
{
    internal RosterReading(Roster? roster, ImmutableArray<RosterFault> faults, int badPeople)
    {
        Roster = roster;
        Faults = faults;
        BadPeople = badPeople;
    }

    /// <summary>The roster; <see langword="null"/> when the file as a whole could not be read.</summary>
    public Roster? Roster { get; }

    /// <summary>Whether there is a roster; people may be missing from it all the same.</summary>
    [MemberNotNullWhen(true, nameof(Roster))]
    public bool HasRoster => Roster is not null;

    /// <summary>Everything that is wrong, in the order of the lines.</summary>
    public ImmutableArray<RosterFault> Faults { get; }

    /// <summary>How many people stand in the file and not in the roster.</summary>
    public int BadPeople { get; }
}
