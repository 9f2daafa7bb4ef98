using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Recommendations.Criteria;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Recommendations.Explanations;

/// <summary>Why a credential is not ranked, and what answers say about it, in words.</summary>
internal static class ReasonText
{
    /// <summary>A reason as the end of a sentence that begins with the credential.</summary>
    public static string Of(PlaceReason reason, CertificationCatalog catalog) => reason.Place switch
    {
        Place.YetToCome => $"it is introduced in {reason.Facts[0].Number}, after the day that was asked about",
        Place.Held => "you hold it already",
        Place.SupersededByHeld => $"it is not carried beside the {RequirementText.Join(reason.Others.Select(id => id.ToString()))}, which you hold",
        Place.Retired => $"{Standing((CredentialStanding)reason.Facts[0].Number)}{(reason.Others is [var successor] ? $"; its successor is the {successor}" : "")}",
        Place.Outside => "the catalog knows too little of it to rank it",
        Place.WrongSpecialty =>
            $"it is made for {Specialty(reason.Facts[1], catalog)}{(reason.Facts[1].Number > 1 ? " and others" : "")}, and {FitText.Of(reason.Facts[0], Specialty(reason.Facts[0], catalog))}",
        Place.WrongRole or Place.UnjudgedRole => FitText.Of(reason.Facts[0], $"the role {Role(reason.Facts[0], catalog)}"),
        _ => $"nothing makes it suit what was stated: {string.Join("; ", reason.Facts.Select(fact => FitText.Of(fact, Setting(fact, catalog))))}",
    };

    /// <summary>What an answer says about a credential.</summary>
    public static string Of(SpokenAnswer answer, CertificationCatalog catalog)
    {
        var said = NameText.Of(answer.Said, catalog);
        return answer.Said.Kind == AnswerKind.RequiredCredentials
            ? $"{said} {(answer.Verdict == Verdict.For ? "names it" : "does not name it")}"
            : $"{said} {Direction(answer.Verdict)}: {FitText.Of(answer.Fact, Target(answer, catalog))}";
    }

    private static string Direction(Verdict verdict) => verdict switch
    {
        Verdict.For => "speaks for it",
        Verdict.Against => "speaks against it",
        _ => "says nothing about it",
    };

    // The fit may be with a part of a coarse answer, or with something wider.
    private static string Target(SpokenAnswer answer, CertificationCatalog catalog) => answer.Said.Kind switch
    {
        AnswerKind.WorkSetting => Setting(answer.Fact, catalog),
        AnswerKind.Role => Role(answer.Fact, catalog),
        AnswerKind.Specialty => Specialty(answer.Fact, catalog),
        _ => GoalId.TryParse(answer.Fact.Subject, out var id) && catalog.Goals.TryGet(id, out var goal) ? goal.Name : answer.Said.Id,
    };

    private static string Setting(FactRead fact, CertificationCatalog catalog) => catalog.WorkSettings.Get(WorkSettingId.Parse(fact.Subject!)).Name;

    private static string Role(FactRead fact, CertificationCatalog catalog) => catalog.Roles.Get(RoleId.Parse(fact.Subject!)).Name;

    // A specialty may be one that the catalog does not know.
    private static string Specialty(FactRead fact, CertificationCatalog catalog) =>
        catalog.Specialties.TryGet(SpecialtyId.Parse(fact.Subject!), out var specialty) ? specialty.Name : fact.Subject!;

    private static string Standing(CredentialStanding standing) => standing switch
    {
        CredentialStanding.Retired => "it is retired",
        CredentialStanding.Renamed => "it goes on under another name",
        _ => "it takes no new holders",
    };
}
