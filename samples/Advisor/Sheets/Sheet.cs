using System.Collections.Immutable;
using MedCoding.Advisor.Listing;
using MedCoding.Certification.Facts;

namespace MedCoding.Advisor.Sheets;

// Everything known about one thing, laid out once and rendered as a table, as Markdown or as JSON.
internal sealed record Sheet(string Kind, string Id, string Name, ImmutableArray<SheetSection> Sections, ImmutableArray<Source> Sources, string Origin)
{
    // What a list says of it; null for what is no credential.
    public CredentialRow? Row { get; init; }

    public string Title => Name == Id ? Id : $"{Id}: {Name}";

    // The number under which a row cites a source.
    public int NumberOf(SourceId source) => Sources.Select(one => one.Id).ToList().IndexOf(source) + 1;
}
