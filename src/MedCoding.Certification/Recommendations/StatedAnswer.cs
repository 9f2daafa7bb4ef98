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

    public FactRead FitWith(CompiledCredential compiled) => Kind switch
    {
        AnswerKind.WorkSetting => compiled.Setting(_setting),
        AnswerKind.Role => compiled.Role(_role),
        _ => compiled.Specialty(_specialty),
    };
}
