using System.Collections.Immutable;

namespace MedCoding.Certification.CodeSets.Grammars;

/// <summary>What each place of a code allows. A type and not an object, so that the compiler knows it where it is read by.</summary>
internal interface IPlaces
{
    /// <summary>What is read.</summary>
    static abstract CodeShape Shape { get; }

    /// <summary>What each place allows (<see cref="Symbols"/>), seven places at most.</summary>
    static abstract ImmutableArray<ulong> Allowed { get; }

    /// <summary>The fewest characters that make a code.</summary>
    static abstract int Least { get; }

    /// <summary>The place before which a dot may stand, if a character follows it; 0 where none may.</summary>
    static virtual int Dot => 0;
}
