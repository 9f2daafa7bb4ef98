using System.Collections.Immutable;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Recommendations.Criteria;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Recommendations;

/// <summary>Whether a credential comes into question for the work at all, before any points: naming something unfit with confidence is the one wrong answer.</summary>
/// <remarks>Judged for each credential by itself, so that what else is in the catalog never decides whether it is ranked.</remarks>
internal readonly struct Suitability
{
    private Suitability(Verdict verdict, ImmutableArray<ProfileAnswer> deciding)
    {
        Verdict = verdict;
        Deciding = deciding;
    }

    /// <summary>For: it is ranked. Against: it does not suit. Open: nothing in the catalog makes it suit.</summary>
    public Verdict Verdict { get; }

    /// <summary>The answers that decided against it, or that nothing is said about.</summary>
    public ImmutableArray<ProfileAnswer> Deciding { get; }

    /// <param name="compiled">The credential.</param>
    /// <param name="profile">The person.</param>
    /// <param name="specialty">The stated specialty when the catalog knows it.</param>
    public static Suitability Of(CompiledCredential compiled, CandidateProfile profile, SpecialtyId? specialty)
    {
        // What an employer demands by its letters comes into question, whatever is usual.
        if (profile.RequiredCredentials is { } demand && EmployerRule.NamesItself(demand, compiled.Credential.Id))
        {
            return new(Verdict.For, []);
        }

        if (specialty is { } stated && compiled.Focus is not null && !Reaches(compiled.Specialty(stated), FitLevel.Possible))
        {
            return new(Verdict.Against, [new(AnswerKind.Specialty, stated.ToString())]);
        }

        if (profile.Role is { } role && compiled.Role(role) is var fit && !Reaches(fit, FitLevel.Possible))
        {
            return new(fit.Kind == FactKind.Unjudged ? Verdict.Open : Verdict.Against, [new(AnswerKind.Role, role.ToString())]);
        }

        if (compiled.IsAtHomeFor(profile))
        {
            return new(Verdict.For, []);
        }

        var unjudged = false;
        foreach (var setting in profile.WorkSettings)
        {
            var read = compiled.Setting(setting);
            if (Reaches(read, FitLevel.Possible))
            {
                return new(Verdict.For, []);
            }

            unjudged |= read.Kind == FactKind.Unjudged;
        }

        return profile.WorkSettings.IsEmpty
            ? new(Verdict.For, [])
            : new(unjudged ? Verdict.Open : Verdict.Against, [.. profile.WorkSettings.Select(setting => new ProfileAnswer(AnswerKind.WorkSetting, setting.ToString()))]);
    }

    public static bool Reaches(FactRead fit, FitLevel level) => fit.Kind != FactKind.Unjudged && fit.Number >= (long)level;
}
