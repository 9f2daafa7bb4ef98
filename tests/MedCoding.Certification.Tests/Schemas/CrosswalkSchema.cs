using System.Text.Json.Nodes;
using MedCoding.Certification.Catalogs.Reading;
using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Tests.Schemas;

/// <summary>How words of the catalog stand to other classifications.</summary>
internal static class CrosswalkSchema
{
    public static JsonObject Crosswalk(this Definitions defs) => defs.Ref("crosswalk", () =>
        new ObjectRule("How a word of the catalog stands to a code of another classification.")
            .Required("of", Rule.OneOf(CrosswalkReader.Subjects), "What kind of word is mapped.")
            .Required("id", defs.OwnId(), "The word, by its id.")
            .Required("scheme", Rule.OneOf(CrosswalkReader.Schemes), "The classification.")
            .Required("code", defs.Text(), "The code there.")
            .Required("title", defs.Text(), "What the code stands for.")
            .Required("relation", Rule.OneOf(CrosswalkReader.Relations), "What the code is, seen from the word: wider covers it and more, narrower is a part of it.")
            .Required("strength", Rule.OneOf(CrosswalkReader.Strengths), "How sure the mapping is.")
            .Optional("until", defs.Day(), "The last day of a code that was ended; left out while it is active.")
            .Evidence(defs)
            .Also([.. CrosswalkReader.Subjects.Select(subject => Where("of", subject.Item1, "id", defs.Term(subject.Item2))),
                .. CrosswalkReader.Schemes.Select(scheme => Where("scheme", scheme.Item1, "code", Rule.Pattern(CodePattern(scheme.Item2))))])
            .Build());

    private static JsonObject Where(string member, string value, string other, JsonObject rule) => Rule.When(member, [value], Rule.Members((other, rule)));

    private static JsonObject Term(this Definitions defs, CrosswalkSubject subject) => subject switch
    {
        CrosswalkSubject.WorkSetting => defs.SettingId(),
        CrosswalkSubject.Role => defs.RoleId(),
        CrosswalkSubject.Specialty => defs.SpecialtyId(),
        _ => defs.CredentialId(),
    };

    private static string CodePattern(ClassificationScheme scheme) => scheme switch
    {
        ClassificationScheme.PlaceOfService => "^[0-9]{2}$",
        ClassificationScheme.ProviderTaxonomy => "^[A-Z0-9]{10}$",
        ClassificationScheme.Naics => "^[0-9]{2,6}$",
        _ => @"^[0-9]{2}-[0-9]{4}(\.[0-9]{2})?$",
    };
}
