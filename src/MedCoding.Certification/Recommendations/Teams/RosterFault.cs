using System.Globalization;

namespace MedCoding.Certification.Recommendations;

/// <summary>One thing that is wrong in a roster's file.</summary>
/// <param name="Line">The line it stands on, or begins on, counted from 1.</param>
/// <param name="Name">Whose row or object it is; <see langword="null"/> when the name could not be read, and for what is nobody's.</param>
/// <param name="Place">Where in it: a JSON path, or the column of a CSV; empty for a whole row.</param>
/// <param name="Message">The value and what would be right, in one sentence.</param>
public sealed record RosterFault(int Line, string? Name, string Place, string Message)
{
    /// <summary>Line, name, place and message in one line.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"line {Line}{(Name is null ? "" : $", {Facts.Quoted.Short(Name)}")}: {(Place.Length == 0 ? "" : $"{Place}: ")}{Message}");
}
