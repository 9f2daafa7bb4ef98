using MedCoding.Certification.CodeSets;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Catalogs.Reading;

/// <summary>Reads identifiers and remembers what they declare or refer to, so that a dangling one can be told with its place.</summary>
internal static class References
{
    private const string Source = "source";
    private const string CodeSet = "code set";
    private const string Area = "practice area";
    private const string Setting = "work setting";
    private const string Role = "role";
    private const string Specialty = "specialty";
    private const string License = "license";
    private const string Goal = "goal";
    private const string Occupation = "occupation";
    private const string Body = "issuing body";
    private const string Credential = "credential";
    private const string Training = "training";
    private const string Material = "study material";

    public static SourceId ToSource(Node node) => Refer(node, Source, SourceId.Parse);

    public static CodeSetId ToCodeSet(Node node) => Refer(node, CodeSet, CodeSetId.Parse);

    public static PracticeAreaId ToArea(Node node) => Refer(node, Area, PracticeAreaId.Parse);

    public static WorkSettingId ToSetting(Node node) => Refer(node, Setting, WorkSettingId.Parse);

    public static RoleId ToRole(Node node) => Refer(node, Role, RoleId.Parse);

    public static SpecialtyId ToSpecialty(Node node) => Refer(node, Specialty, SpecialtyId.Parse);

    public static GoalId ToGoal(Node node) => Refer(node, Goal, GoalId.Parse);

    public static IssuingBodyId ToBody(Node node) => Refer(node, Body, IssuingBodyId.Parse);

    public static CredentialId ToCredential(Node node) => Refer(node, Credential, CredentialId.Parse);

    public static SourceId DeclareSource(Node node) => Declare(node, Source, SourceId.Parse);

    public static CodeSetId DeclareCodeSet(Node node) => Declare(node, CodeSet, CodeSetId.Parse);

    public static PracticeAreaId DeclareArea(Node node) => Declare(node, Area, PracticeAreaId.Parse);

    public static WorkSettingId DeclareSetting(Node node) => Declare(node, Setting, WorkSettingId.Parse);

    public static RoleId DeclareRole(Node node) => Declare(node, Role, RoleId.Parse);

    public static SpecialtyId DeclareSpecialty(Node node) => Declare(node, Specialty, SpecialtyId.Parse);

    public static LicenseId DeclareLicense(Node node) => Declare(node, License, LicenseId.Parse);

    public static GoalId DeclareGoal(Node node) => Declare(node, Goal, GoalId.Parse);

    public static OccupationId DeclareOccupation(Node node) => Declare(node, Occupation, OccupationId.Parse);

    public static IssuingBodyId DeclareBody(Node node) => Declare(node, Body, IssuingBodyId.Parse);

    public static CredentialId DeclareCredential(Node node) => Declare(node, Credential, CredentialId.Parse);

    public static TrainingId DeclareTraining(Node node) => Declare(node, Training, TrainingId.Parse);

    public static StudyMaterialId DeclareMaterial(Node node) => Declare(node, Material, StudyMaterialId.Parse);

    // A designation is typed where a credential is, so it may not share its letters with one.
    public static DesignationId DeclareDesignation(Node node) => Declare(node, Credential, DesignationId.Parse);

    /// <summary>A requirement in its text form; everything it names has to be declared.</summary>
    public static Requirement Requirement(Node node)
    {
        var requirement = node.Parsed(Credentials.Requirement.Parse);
        if (requirement is not null)
        {
            ReferToAllOf(node, requirement);
        }

        return requirement!;
    }

    /// <summary>Declares what a loaded catalog has, for documents that stand beside it and refer to it.</summary>
    public static void DeclareAll(CertificationCatalog catalog, FaultLog log)
    {
        DeclareIds(catalog.Credentials.Ids, Credential, log);
        DeclareIds(catalog.IssuingBodies.Ids, Body, log);
        DeclareIds(catalog.PracticeAreas.Ids, Area, log);
        DeclareIds(catalog.Licenses.Ids, License, log);
        DeclareIds(catalog.WorkSettings.Ids, Setting, log);
        DeclareIds(catalog.Trainings.Ids, Training, log);
    }

    private static void DeclareIds<T>(IEnumerable<T> ids, string kind, FaultLog log)
        where T : struct, IIdentifier<T>
    {
        foreach (var id in ids)
        {
            log.Declare(kind, id.ToString()!, new Layer(FaultLog.Whole, 0), JsonPlace.Root);
        }
    }

    private static void ReferToAllOf(Node node, Requirement requirement)
    {
        switch (requirement)
        {
            case RequirementGroup group:
                foreach (var member in group.Members)
                {
                    ReferToAllOf(node, member);
                }

                break;
            case CredentialRequirement holds:
                Refer(node, Credential, holds.Credential.ToString());
                break;
            case CredentialClassRequirement any:
                if (any.IssuingBody is { } issuer)
                {
                    Refer(node, Body, issuer.ToString());
                }

                if (any.Area is { } area)
                {
                    Refer(node, Area, area.ToString());
                }

                break;
            case ExperienceRequirement experience:
                Refer(node, Area, experience.Area.ToString());
                if (experience.Setting is { } setting)
                {
                    Refer(node, Setting, setting.ToString());
                }

                break;
            case LicenseRequirement license:
                Refer(node, License, license.License.ToString());
                break;
            case TrainingRequirement training:
                Refer(node, Training, training.Training.ToString());
                break;
            case MembershipRequirement member:
                Refer(node, Body, member.IssuingBody.ToString());
                break;
            default:
                break;
        }
    }

    private static void Refer(Node node, string kind, string id) => node.Log.Refer(kind, id, node.Layer.File, node.Place);

    private static T Refer<T>(Node node, string kind, Func<string, T> parse)
        where T : struct, IIdentifier<T>
    {
        var id = node.Parsed(parse);
        if (!id.Equals(default))
        {
            Refer(node, kind, id.ToString()!);
        }

        return id;
    }

    private static T Declare<T>(Node node, string kind, Func<string, T> parse)
        where T : struct, IIdentifier<T>
    {
        var id = node.Parsed(parse);
        if (!id.Equals(default))
        {
            node.Log.Declare(kind, id.ToString()!, node.Layer, node.Place);
        }

        return id;
    }
}
