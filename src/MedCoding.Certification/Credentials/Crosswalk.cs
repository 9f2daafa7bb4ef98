using Ardalis.GuardClauses;
using MedCoding.Certification.CodeSets;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Credentials;

/// <summary>How a term of the catalog stands to a code of a classification that others keep. Immutable.</summary>
public sealed class Crosswalk
{
    private const int TaxonomyLength = 10;

    /// <summary>Creates a crosswalk.</summary>
    /// <param name="subject">What kind of term is mapped.</param>
    /// <param name="term">The identifier of the term.</param>
    /// <param name="scheme">The classification.</param>
    /// <param name="code">The code there.</param>
    /// <param name="title">What the code stands for.</param>
    /// <param name="relation">What the code is, seen from the term.</param>
    /// <param name="strength">How sure the mapping is.</param>
    /// <param name="evidence">What code and title rest on.</param>
    /// <param name="until">The last day on which the code was active, where its keeper ended it.</param>
    /// <exception cref="ArgumentException">A text is blank, or <paramref name="code"/> has not the shape of the scheme's codes.</exception>
    public Crosswalk(
        CrosswalkSubject subject,
        string term,
        ClassificationScheme scheme,
        string code,
        string title,
        CrosswalkRelation relation,
        CrosswalkStrength strength,
        Evidence evidence,
        DateOnly? until = null)
    {
        Subject = Guard.Against.EnumOutOfRange(subject);
        Term = Guard.Against.NullOrWhiteSpace(term);
        Scheme = Guard.Against.EnumOutOfRange(scheme);
        Code = Guard.Against.NullOrWhiteSpace(code);
        if (!IsWellFormed(scheme, code))
        {
            throw new ArgumentException($"'{Quoted.Short(code)}' is not shaped like {Right(scheme)}.", nameof(code));
        }

        Title = Guard.Against.NullOrWhiteSpace(title);
        Relation = Guard.Against.EnumOutOfRange(relation);
        Strength = Guard.Against.EnumOutOfRange(strength);
        Evidence = Guard.Against.Null(evidence);
        Until = until;
    }

    /// <summary>What kind of term is mapped.</summary>
    public CrosswalkSubject Subject { get; }

    /// <summary>The identifier of the term, such as <c>hospital-inpatient</c>.</summary>
    public string Term { get; }

    /// <summary>The classification.</summary>
    public ClassificationScheme Scheme { get; }

    /// <summary>The code there, such as <c>21</c>.</summary>
    public string Code { get; }

    /// <summary>What the code stands for.</summary>
    public string Title { get; }

    /// <summary>What the code is, seen from the term.</summary>
    public CrosswalkRelation Relation { get; }

    /// <summary>What the term is, seen from the code: wider where the code is narrower, and the other way round.</summary>
    public CrosswalkRelation RelationFromCode => Relation switch
    {
        CrosswalkRelation.Wider => CrosswalkRelation.Narrower,
        CrosswalkRelation.Narrower => CrosswalkRelation.Wider,
        _ => Relation,
    };

    /// <summary>How sure the mapping is.</summary>
    public CrosswalkStrength Strength { get; }

    /// <summary>What code and title rest on.</summary>
    public Evidence Evidence { get; }

    /// <summary>The last day on which the code was active; <see langword="null"/> while it is. An ended code still stands in older records.</summary>
    public DateOnly? Until { get; }

    /// <summary>Term, relation and code.</summary>
    public override string ToString() => $"{Term} {Relation} {Scheme} {Code}";

    private static bool IsWellFormed(ClassificationScheme scheme, string code) => scheme switch
    {
        ClassificationScheme.PlaceOfService => PlaceOfServiceCode.TryParse(code, out _),
        ClassificationScheme.ProviderTaxonomy => code.Length == TaxonomyLength && code.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c)),
        ClassificationScheme.Naics => code.Length is >= 2 and <= 6 && code.All(char.IsAsciiDigit),
        _ => code.Length is 7 or 10 && code.Select((c, at) => at == 2 ? c == '-' : at == 7 ? c == '.' : char.IsAsciiDigit(c)).All(fits => fits),
    };

    private static string Right(ClassificationScheme scheme) => scheme switch
    {
        ClassificationScheme.PlaceOfService => "a place of service code (21)",
        ClassificationScheme.ProviderTaxonomy => "a provider taxonomy code (246Y00000X)",
        ClassificationScheme.Naics => "a NAICS code (622110)",
        _ => "an occupation's code (29-2072, 29-2072.00)",
    };
}
