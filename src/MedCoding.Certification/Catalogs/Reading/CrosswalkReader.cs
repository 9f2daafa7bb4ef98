using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Catalogs.Reading;

/// <summary>Reads how terms of the catalog stand to codes of other classifications.</summary>
internal static class CrosswalkReader
{
    public static readonly (string, CrosswalkSubject)[] Subjects =
    [
        ("setting", CrosswalkSubject.WorkSetting), ("role", CrosswalkSubject.Role),
        ("specialty", CrosswalkSubject.Specialty), ("credential", CrosswalkSubject.Credential),
    ];

    public static readonly (string, ClassificationScheme)[] Schemes =
    [
        ("pos", ClassificationScheme.PlaceOfService), ("nucc", ClassificationScheme.ProviderTaxonomy),
        ("naics", ClassificationScheme.Naics), ("soc", ClassificationScheme.Soc),
    ];

    public static readonly (string, CrosswalkRelation)[] Relations =
    [
        ("same", CrosswalkRelation.Same), ("wider", CrosswalkRelation.Wider),
        ("narrower", CrosswalkRelation.Narrower), ("overlapping", CrosswalkRelation.Overlapping),
    ];

    public static readonly (string, CrosswalkStrength)[] Strengths =
    [
        ("weak", CrosswalkStrength.Weak), ("moderate", CrosswalkStrength.Moderate), ("strong", CrosswalkStrength.Strong),
    ];

    public static Crosswalk Crosswalk(Node node)
    {
        var reader = ObjectReader.Of(node);
        var subject = reader.Required("of", member => member.OneOf(Subjects));
        var term = reader.Required("id", Term(subject));
        var scheme = reader.Required("scheme", member => member.OneOf(Schemes));
        var code = reader.Required("code", FactReader.Text);
        var title = reader.Required("title", FactReader.Text);
        var relation = reader.Required("relation", member => member.OneOf(Relations));
        var strength = reader.Required("strength", member => member.OneOf(Strengths));
        var until = reader.OptionalValue("until", member => member.Date());
        var evidence = FactReader.Evidence(reader);
        return reader.Build(() => new Crosswalk(subject, term, scheme, code, title, relation, strength, evidence, until));
    }

    private static NodeReader<string> Term(CrosswalkSubject subject) => subject switch
    {
        CrosswalkSubject.WorkSetting => node => References.ToSetting(node).ToString(),
        CrosswalkSubject.Role => node => References.ToRole(node).ToString(),
        CrosswalkSubject.Specialty => node => References.ToSpecialty(node).ToString(),
        _ => node => References.ToCredential(node).ToString(),
    };
}
