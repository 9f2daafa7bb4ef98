using System.Collections.Immutable;
using MedCoding.Certification.CodeSets;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Catalogs.Reading;

/// <summary>Reads identifiers and remembers what they declare or refer to, so that a dangling one can be told with its place.</summary>
internal static class References
{
    public static SourceId ToSource(Node node) => node.Log.Identifiers(IdentifierKind.Source).Refer<SourceId>(node);

    /// <summary>The sources of a fact; most facts cite one.</summary>
    public static ImmutableArray<SourceId> ToSources(Node node) => node is { IsArray: true, Count: 1 }
        ? node.Log.Identifiers(IdentifierKind.Source).ReferAlone<SourceId>(node.At(node.First))
        : node.NonEmptyItems(ToSource);

    public static CodeSetId ToCodeSet(Node node) => node.Log.Identifiers(IdentifierKind.CodeSet).Refer<CodeSetId>(node);

    public static PracticeAreaId ToArea(Node node) => node.Log.Identifiers(IdentifierKind.PracticeArea).Refer<PracticeAreaId>(node);

    public static WorkSettingId ToSetting(Node node) => node.Log.Identifiers(IdentifierKind.WorkSetting).Refer<WorkSettingId>(node);

    public static RoleId ToRole(Node node) => node.Log.Identifiers(IdentifierKind.Role).Refer<RoleId>(node);

    public static SpecialtyId ToSpecialty(Node node) => node.Log.Identifiers(IdentifierKind.Specialty).Refer<SpecialtyId>(node);

    public static GoalId ToGoal(Node node) => node.Log.Identifiers(IdentifierKind.Goal).Refer<GoalId>(node);

    public static IssuingBodyId ToBody(Node node) => node.Log.Identifiers(IdentifierKind.IssuingBody).Refer<IssuingBodyId>(node);

    public static CredentialId ToCredential(Node node) => node.Log.Identifiers(IdentifierKind.Credential).Refer<CredentialId>(node);

    public static DesignationId ToDesignation(Node node) => node.Log.Identifiers(IdentifierKind.Credential).Refer<DesignationId>(node);

    public static SourceId DeclareSource(Node node) => node.Log.Identifiers(IdentifierKind.Source).Declare<SourceId>(node);

    public static CodeSetId DeclareCodeSet(Node node) => node.Log.Identifiers(IdentifierKind.CodeSet).Declare<CodeSetId>(node);

    public static PracticeAreaId DeclareArea(Node node) => node.Log.Identifiers(IdentifierKind.PracticeArea).Declare<PracticeAreaId>(node);

    public static WorkSettingId DeclareSetting(Node node) => node.Log.Identifiers(IdentifierKind.WorkSetting).Declare<WorkSettingId>(node);

    public static RoleId DeclareRole(Node node) => node.Log.Identifiers(IdentifierKind.Role).Declare<RoleId>(node);

    public static SpecialtyId DeclareSpecialty(Node node) => node.Log.Identifiers(IdentifierKind.Specialty).Declare<SpecialtyId>(node);

    public static LicenseId DeclareLicense(Node node) => node.Log.Identifiers(IdentifierKind.License).Declare<LicenseId>(node);

    public static GoalId DeclareGoal(Node node) => node.Log.Identifiers(IdentifierKind.Goal).Declare<GoalId>(node);

    public static OccupationId DeclareOccupation(Node node) => node.Log.Identifiers(IdentifierKind.Occupation).Declare<OccupationId>(node);

    public static IssuingBodyId DeclareBody(Node node) => node.Log.Identifiers(IdentifierKind.IssuingBody).Declare<IssuingBodyId>(node);

    public static CredentialId DeclareCredential(Node node) => node.Log.Identifiers(IdentifierKind.Credential).Declare<CredentialId>(node);

    public static TrainingId DeclareTraining(Node node) => node.Log.Identifiers(IdentifierKind.Training).Declare<TrainingId>(node);

    public static StudyMaterialId DeclareMaterial(Node node) => node.Log.Identifiers(IdentifierKind.StudyMaterial).Declare<StudyMaterialId>(node);

    public static DesignationId DeclareDesignation(Node node) => node.Log.Identifiers(IdentifierKind.Credential).Declare<DesignationId>(node);

    /// <summary>A requirement in its text form; everything it names has to be declared.</summary>
    public static Requirement Requirement(Node node)
    {
        var requirement = node.Parsed(Credentials.Requirement.Parse, node.Log.Requirements);
        if (requirement is not null)
        {
            ReferToAllOf(node, requirement);
        }

        return requirement!;
    }

    /// <summary>An employer's demand in its text form; everything it names has to be declared.</summary>
    public static EmployerDemand Demand(Node node)
    {
        var demand = node.Parsed(EmployerDemand.Parse);
        if (demand is not null)
        {
            ReferToAllOf(node, demand.Requirement);
        }

        return demand!;
    }

    /// <summary>Reports every reference to something that a loaded catalog does not have, in a document that stands beside it.</summary>
    public static void CheckAgainst(CertificationCatalog catalog, FaultLog log)
    {
        log.CheckReferences(IdentifierKind.PracticeArea, catalog.PracticeAreas);
        log.CheckReferences(IdentifierKind.WorkSetting, catalog.WorkSettings);
        log.CheckReferences(IdentifierKind.License, catalog.Licenses);
        log.CheckReferences(IdentifierKind.IssuingBody, catalog.IssuingBodies);
        log.CheckReferences(IdentifierKind.Credential, catalog.Credentials);
        log.CheckReferences(IdentifierKind.Training, catalog.Trainings);
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
                Refer(node, IdentifierKind.Credential, holds.Credential);
                break;
            case CredentialClassRequirement any:
                if (any.IssuingBody is { } issuer)
                {
                    Refer(node, IdentifierKind.IssuingBody, issuer);
                }

                if (any.Area is { } area)
                {
                    Refer(node, IdentifierKind.PracticeArea, area);
                }

                break;
            case ExperienceRequirement experience:
                Refer(node, IdentifierKind.PracticeArea, experience.Area);
                if (experience.Setting is { } setting)
                {
                    Refer(node, IdentifierKind.WorkSetting, setting);
                }

                break;
            case LicenseRequirement license:
                Refer(node, IdentifierKind.License, license.License);
                break;
            case TrainingRequirement training:
                Refer(node, IdentifierKind.Training, training.Training);
                break;
            case MembershipRequirement member:
                Refer(node, IdentifierKind.IssuingBody, member.IssuingBody);
                break;
            default:
                break;
        }
    }

    private static void Refer<T>(Node node, IdentifierKind kind, T id)
        where T : struct, IIdentifier<T> => node.Log.Identifiers(kind).Refer(id, node);
}
