using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Catalogs;

/// <summary>How well one thing about a credential or body is known for a day.</summary>
/// <param name="Name">What it is, as the member of the seed files is called: <c>exam</c>, <c>renewal</c>; a price as <c>prices/exam/member/1</c>.</param>
/// <param name="Standing">Whether it was in force, is known from near the day only, or is not known.</param>
/// <param name="Evidence">What the value that answers rests on; <see langword="null"/> when nothing is known.</param>
public sealed record FactStanding(string Name, DatedStanding Standing, Evidence? Evidence);
