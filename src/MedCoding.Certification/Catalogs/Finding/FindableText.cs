namespace MedCoding.Certification.Catalogs;

/// <summary>A text by which something can be found.</summary>
/// <param name="Text">The text.</param>
/// <param name="Kind">What it is to that thing.</param>
/// <param name="Year">The year of a former name.</param>
internal readonly record struct FindableText(string Text, CatalogTextKind Kind, int? Year = null);
