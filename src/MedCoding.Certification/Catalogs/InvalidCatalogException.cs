using System.Collections.Immutable;
using System.Globalization;

namespace MedCoding.Certification.Catalogs;

/// <summary>A catalog was refused. It carries every fault that was found, not only the first; nothing of the catalog was loaded.</summary>
public sealed class InvalidCatalogException : Exception
{
    private const int ShownFaults = 20;

    /// <summary>Creates an exception without faults.</summary>
    public InvalidCatalogException()
        : this("The catalog is not valid.")
    {
    }

    /// <summary>Creates an exception without faults.</summary>
    /// <param name="message">What is wrong.</param>
    public InvalidCatalogException(string message)
        : base(message)
    {
    }

    /// <summary>Creates an exception without faults.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">What caused it.</param>
    public InvalidCatalogException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates an exception from faults.</summary>
    /// <param name="faults">The faults; its message shows the first twenty.</param>
    public InvalidCatalogException(ImmutableArray<CatalogFault> faults)
        : base(Describe(faults)) => Faults = faults;

    /// <summary>Everything that is wrong, in the order of files and places.</summary>
    public ImmutableArray<CatalogFault> Faults { get; } = [];

    private static string Describe(ImmutableArray<CatalogFault> faults)
    {
        var count = faults.Length.ToString(CultureInfo.InvariantCulture);
        var shown = string.Join('\n', faults.Take(ShownFaults));
        return $"The catalog has {count} fault{(faults.Length == 1 ? "" : "s")}:\n{shown}";
    }
}
