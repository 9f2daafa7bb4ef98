using System.Collections.Immutable;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Catalogs;

/// <summary>Everything in a catalog that can be found, each with the texts that people type for it. What a catalog learns to hold is added here, with a kind of its own.</summary>
internal static class FindableItems
{
    public static IEnumerable<FindableItem> Of(CertificationCatalog catalog) =>
    [
        .. catalog.Credentials.Select(credential => OfCredential(credential, catalog)),
        .. catalog.Designations.Select(mark => Item(CatalogItemKind.Designation, mark.Id.ToString(), mark.Name, []) with { LeadsTo = mark.Credential, Origin = mark.Evidence.Origin }),
        .. catalog.IssuingBodies.Select(body =>
            Item(CatalogItemKind.IssuingBody, body.Id.ToString(), body.Name, [.. Former(body.FormerNames), .. Synonyms(body.AlsoKnownAs)]) with { Origin = body.Evidence.Origin }),
        .. catalog.WorkSettings.Select(setting => Item(CatalogItemKind.WorkSetting, setting.Id.ToString(), setting.Name, Synonyms(setting.Synonyms)) with { Origin = setting.Origin }),
        .. catalog.Roles.Select(role => Item(CatalogItemKind.Role, role.Id.ToString(), role.Name, Synonyms(role.Synonyms)) with { Origin = role.Origin }),
        .. OfTerms(CatalogItemKind.Specialty, catalog.Specialties),
        .. OfTerms(CatalogItemKind.License, catalog.Licenses),
        .. catalog.CodeSets.Select(codeSet => Item(CatalogItemKind.CodeSet, codeSet.Id.ToString(), codeSet.Name, []) with { Origin = codeSet.Evidence.Origin }),
        .. catalog.Occupations.Select(occupation => Item(CatalogItemKind.Occupation, occupation.Id.ToString(), occupation.Name, Synonyms(occupation.AlsoKnownAs)) with { Origin = occupation.Evidence.Origin }),
        .. catalog.Trainings.Select(training => Item(CatalogItemKind.Training, training.Id.ToString(), training.Name, []) with { Issuer = $"{training.Provider}", Origin = training.Evidence.Origin }),
        .. catalog.Materials.Select(material => Item(CatalogItemKind.Material, material.Id.ToString(), material.Name, []) with { Origin = material.Evidence.Origin }),
    ];

    private static FindableItem OfCredential(Credential credential, CertificationCatalog catalog) =>
        Item(CatalogItemKind.Credential, credential.Id.ToString(), credential.Name, Former(credential.FormerNames)) with
        {
            Issuer = credential.IssuingBody.ToString(),
            Standing = Status(credential)?.Standing,
            LeadsTo = LastSuccessor(credential, catalog),
            Origin = credential.Evidence.Origin,
        };

    private static IEnumerable<FindableItem> OfTerms<TId>(CatalogItemKind kind, IEnumerable<Term<TId>> terms)
        where TId : struct, IIdentifier<TId> =>
        terms.Select(term => Item(kind, term.Id.ToString()!, term.Name, Synonyms(term.Synonyms)) with { Origin = term.Origin });

    private static FindableItem Item(CatalogItemKind kind, string id, string name, IEnumerable<FindableText> others) =>
        new(kind, id, name, [new(id, CatalogTextKind.Identifier), new(name, CatalogTextKind.Name), .. others]);

    private static IEnumerable<FindableText> Synonyms(IEnumerable<string> texts) => texts.Select(text => new FindableText(text, CatalogTextKind.Synonym));

    private static IEnumerable<FindableText> Former(ImmutableArray<Fact<FormerName>> names) => names
        .Select(name => new FindableText(name.Value.Name, AreLetters(name.Value.Name) ? CatalogTextKind.FormerLetters : CatalogTextKind.FormerName, name.Value.Year));

    // RRA, not a name that is one word.
    private static bool AreLetters(string name) => CredentialId.TryParse(name, out _) && !name.Any(char.IsAsciiLetterLower);

    // A search has no day: what is known last is what became of it.
    private static CredentialStatus? Status(Credential credential) => credential.Status?.At(DateOnly.MaxValue).Fact?.Value;

    // A chain that comes back to where it was leads nowhere.
    private static CredentialId? LastSuccessor(Credential credential, CertificationCatalog catalog)
    {
        var passed = new HashSet<CredentialId> { credential.Id };
        CredentialId? last = null;
        for (var one = credential; Status(one) is { Standing: not CredentialStanding.Active, Successor: { } next } && catalog.Credentials.TryGet(next, out var after); one = after)
        {
            if (!passed.Add(next))
            {
                return null;
            }

            last = next;
        }

        return last;
    }
}
