using System.Collections.Immutable;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Recommendations;

/// <summary>An answer of a profile by its typed identifier, so that nothing is parsed while judging.</summary>
internal readonly struct StatedAnswer
{
    private readonly WorkSettingId _setting;
    private readonly RoleId _role;
    private readonly SpecialtyId _specialty;

    public StatedAnswer(WorkSettingId setting)
    {
        Kind = AnswerKind.WorkSetting;
        _setting = setting;
    }

    public StatedAnswer(RoleId role)
    {
        Kind = AnswerKind.Role;
        _role = role;
    }

    public StatedAnswer(SpecialtyId specialty)
    {
        Kind = AnswerKind.Specialty;
        _specialty = specialty;
    }

    public AnswerKind Kind { get; }

    public ProfileAnswer Said => new(Kind, Kind switch
    {
        AnswerKind.WorkSetting => _setting.ToString(),
        AnswerKind.Role => _role.ToString(),
        _ => _specialty.ToString(),
    });

    /// <summary>The settings, the role and the specialty of a profile.</summary>
    public static ImmutableArray<StatedAnswer> Of(CandidateProfile profile)
    {
        var answers = ImmutableArray.CreateBuilder<StatedAnswer>();
        foreach (var setting in profile.WorkSettings)
        {
            answers.Add(new(setting));
        }

        if (profile.Role is { } role)
        {
            answers.Add(new(role));
        }

        if (profile.Specialty is { } specialty)
        {
            answers.Add(new(specialty));
        }

        return answers.ToImmutable();
    }

    /// <summary>Whether a credential fits the answer at least so well.</summary>
    public bool Reaches(CompiledCredential compiled, FitLevel least) => FitCode.Reaches(FitCode.Of(FitWith(compiled)), least);

    /// <summary>Whether some credential that can be ranked is at least possible for the answer.</summary>
    public bool IsCovered(CompiledCatalog catalog) => Kind switch
    {
        AnswerKind.WorkSetting => catalog.Settings.Covers(_setting),
        AnswerKind.Role => catalog.Roles.Covers(_role),
        _ => catalog.Specialties.Covers(_specialty),
    };

    /// <summary>How a credential fits the answer.</summary>
    public FactRead FitWith(CompiledCredential compiled) => Kind switch
    {
        AnswerKind.WorkSetting => compiled.Setting(_setting),
        AnswerKind.Role => compiled.Role(_role),
        _ => compiled.Specialty(_specialty),
    };
}
