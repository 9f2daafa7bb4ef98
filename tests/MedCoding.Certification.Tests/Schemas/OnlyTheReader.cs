using System.Text.RegularExpressions;
using MedCoding.Certification.Catalogs;

namespace MedCoding.Certification.Tests.Schemas;

/// <summary>A kind of fault that a schema cannot say, because it takes two values, two files or a grammar to see it.</summary>
/// <param name="Name">What it is about.</param>
/// <param name="Message">What the reader says of it.</param>
/// <param name="Path">Where alone it is said; anywhere when empty.</param>
internal sealed record OnlyTheReader(string Name, string Message, string Path = "")
{
    // Built once: the framework remembers fewer patterns than stand here.
    private readonly Regex _message = new(Message);
    private readonly Regex _path = new(Path);

    /// <summary>All that may be refused by the reader and kept by the schema.</summary>
    public static IReadOnlyList<OnlyTheReader> All { get; } =
    [
        new("an identifier that nothing has", "^The catalog knows no "),
        new("an identifier that is used twice", " stands already in "),
        new("stated days that overlap", "^The stated validity .* overlaps "),
        new("days in disorder", "before it begins|^A window of exams cannot end"),
        new("sums of an exam", "^The exam does not add up: "),
        new("a requirement's grammar", "requirement", @"\.(value|requiredCredentials|having|unless)$"),
        new("a fit that is judged twice", " is judged twice"),
        new("a word for two things", "what people type names one"),
        new("settings in a circle", "settings form a tree"),
        new("a level without its row, or with two", "^The level '"),
        new("steps that do not count from one", " are not numbered 1, 2, 3"),
        new("advice that stands twice or names no mark", "^The advice "),
        new("a credential of another body", "^This is a price of "),
        new("a credential after itself", " cannot be its own successor"),
        new("a number below the one it goes up from", "a (whole )?number from ", @"\.(deactivatedAfterDays|weeksMax|hoursPerWeekMax|max)$"),
        new("a number that another one limits", @"^Month \d+ has no day|^A level cannot suit|^A share of the exam cannot|^A projection that begins|^Input \w+ was out of range|must be (greater|less) than|below the lowest|runs upwards"),
        new("units that fall", "never falls"),
        new("a kind of units that stands twice", "^A kind of CEU stands twice"),
        new("an address whose host is none", "is no absolute http address"),
        new("a word that can be no identifier", " is not shaped like ", @"\.(specialty|licenses\[[0-9]+\])$"),
        new("the catalog's own name", "^No file has the member 'catalog'"),
    ];

    /// <summary>Whether a seed file can have it.</summary>
    public bool OfACatalog => !Path.Contains("licenses", StringComparison.Ordinal);

    public bool Says(CatalogFault fault) => _message.IsMatch(fault.Message) && _path.IsMatch(fault.Path);
}
