using System.Globalization;

namespace MedCoding.CodeCheck.Input;

// Where the code stands in a record: in the column of a name, or in a place counted from one.
internal sealed record Column(string Typed, char Delimiter, bool IsHeaderSkipped)
{
    // A number is always a place.
    public int? Place { get; } = int.TryParse(Typed, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : null;

    public bool HasHeader => IsHeaderSkipped || Place is null;
}
