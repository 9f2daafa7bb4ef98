using MedCoding.Certification.Credentials;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Catalogs;

/// <summary>The judged fit that answers for a work setting.</summary>
/// <param name="Fit">The fit; its target is the setting that was asked about, a part of it or something wider.</param>
/// <param name="Relation">Which of these it is.</param>
public readonly record struct SettingFit(Fit<WorkSettingId> Fit, SettingRelation Relation);
