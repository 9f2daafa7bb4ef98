using System.Collections.Immutable;
using MedCoding.Certification.Catalogs.Contents;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Catalogs;

/// <summary>One thing that a catalog says, in the words of its files: what of, the value, what it rests on, and where it stands. Immutable.</summary>
/// <remarks>
/// A <see cref="Path"/> names one thing whatever the file and the order in it: <c>credentials/CPC/exam/total</c>, <c>issuingBodies/AAPC/website</c>, <c>prices/CPC/exam/member/1</c>,
/// <c>credentials/CPC/passRates/2021</c>. A value that changes in time has one path and several facts.
/// </remarks>
public sealed class CatalogFact
{
    internal CatalogFact(string path, string value, Evidence? evidence, FactPlace place)
    {
        Path = path;
        Value = value;
        Evidence = evidence;
        Place = place;
    }

    /// <summary>What it is a value of, in steps: the list, the identifier, the member and so on.</summary>
    public string Path { get; }

    /// <summary>The value as JSON without blanks; numbers and texts in their shortest form, so that equal values are equal texts.</summary>
    public string Value { get; }

    /// <summary>The value as a person reads it: <c>100</c>, <c>$425</c>, <c>percent 70</c>, <c>CPC-H</c>.</summary>
    public string ValueText => Contents.ValueText.Of(this, Value);

    /// <summary>What it rests on: its own evidence, or else that of the entry in which it stands; <see langword="null"/> for what needs none, such as the name of a work setting.</summary>
    public Evidence? Evidence { get; }

    /// <summary>The first day on which it is valid, of itself or of what holds it; <see langword="null"/> when no source states one.</summary>
    public DateOnly? From { get; internal init; }

    /// <summary>The last day on which it is valid, of itself or of what holds it; <see langword="null"/> when no source states one.</summary>
    public DateOnly? Until { get; internal init; }

    /// <summary>What other sources say instead, in the form of <see cref="Value"/>; usually empty.</summary>
    public ImmutableArray<Conflict<string>> Conflicts { get; internal init; } = [];

    /// <summary>The file it stands in.</summary>
    public string File => Place.File;

    /// <summary>Where it stands in the file, as a JSON path.</summary>
    public string JsonPath => Place.JsonPath;

    internal FactPlace Place { get; }

    /// <summary>Whether it is one of several values over time.</summary>
    internal bool IsDated { get; init; }

    /// <summary>Whether it stands for the facts within it, as an exam format does, and has no value itself.</summary>
    internal bool IsHolder { get; init; }

    /// <summary>Whether overlays add to it, as to a list of synonyms, in place of replacing it.</summary>
    internal bool IsJoined { get; init; }

    /// <summary>The fact that it is a part of, as a number of questions is of one exam format.</summary>
    internal CatalogFact? Within { get; init; }

    /// <summary>Whether a source states when it begins or ends to be valid.</summary>
    internal bool StatesValidity => From is not null || Until is not null;

    internal static string TextOf(CatalogFact fact, Conflict<string> conflict) => Contents.ValueText.Of(fact, conflict.Value);

    /// <summary>Path and value.</summary>
    public override string ToString() => $"{Path}: {ValueText}";
}
