using System.Text.Json.Serialization;
using MedCoding.Certification.CodeSets;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Tests.Facts;

/// <summary>What a consumer's source-generated context over identifiers looks like.</summary>
[JsonSerializable(typeof(CodeSetId))]
[JsonSerializable(typeof(Dictionary<CodeSetId, int>))]
[JsonSerializable(typeof(CredentialId))]
[JsonSerializable(typeof(Dictionary<CredentialId, int>))]
[JsonSerializable(typeof(DesignationId))]
[JsonSerializable(typeof(Dictionary<DesignationId, int>))]
[JsonSerializable(typeof(GoalId))]
[JsonSerializable(typeof(Dictionary<GoalId, int>))]
[JsonSerializable(typeof(IssuingBodyId))]
[JsonSerializable(typeof(Dictionary<IssuingBodyId, int>))]
[JsonSerializable(typeof(LicenseId))]
[JsonSerializable(typeof(Dictionary<LicenseId, int>))]
[JsonSerializable(typeof(OccupationId))]
[JsonSerializable(typeof(Dictionary<OccupationId, int>))]
[JsonSerializable(typeof(PracticeAreaId))]
[JsonSerializable(typeof(Dictionary<PracticeAreaId, int>))]
[JsonSerializable(typeof(RoleId))]
[JsonSerializable(typeof(Dictionary<RoleId, int>))]
[JsonSerializable(typeof(SourceId))]
[JsonSerializable(typeof(Dictionary<SourceId, int>))]
[JsonSerializable(typeof(SpecialtyId))]
[JsonSerializable(typeof(Dictionary<SpecialtyId, int>))]
[JsonSerializable(typeof(StudyMaterialId))]
[JsonSerializable(typeof(Dictionary<StudyMaterialId, int>))]
[JsonSerializable(typeof(TrainingId))]
[JsonSerializable(typeof(Dictionary<TrainingId, int>))]
[JsonSerializable(typeof(WorkSettingId))]
[JsonSerializable(typeof(Dictionary<WorkSettingId, int>))]
internal sealed partial class IdentifierJson : JsonSerializerContext;
