// Written by the test GeneratedCodeTests from the seeds: change those and run the test with MEDCODING_WRITE_GENERATED=1.
#nullable enable

namespace MedCoding.Certification.WorkSettings;

/// <summary>The identifiers of the work settings in the catalog that the package ships.</summary>
public static class WorkSettingIds
{
    /// <summary>Ambulance service.</summary>
    public static WorkSettingId Ambulance { get; } = WorkSettingId.Parse("ambulance");

    /// <summary>Ambulatory surgery center.</summary>
    public static WorkSettingId AmbulatorySurgeryCenter { get; } = WorkSettingId.Parse("ambulatory-surgery-center");

    /// <summary>Billing company.</summary>
    public static WorkSettingId BillingCompany { get; } = WorkSettingId.Parse("billing-company");

    /// <summary>Cancer registry.</summary>
    public static WorkSettingId CancerRegistry { get; } = WorkSettingId.Parse("cancer-registry");

    /// <summary>Consulting firm.</summary>
    public static WorkSettingId ConsultingFirm { get; } = WorkSettingId.Parse("consulting-firm");

    /// <summary>Emergency department.</summary>
    public static WorkSettingId EmergencyDepartment { get; } = WorkSettingId.Parse("emergency-department");

    /// <summary>Government.</summary>
    public static WorkSettingId Government { get; } = WorkSettingId.Parse("government");

    /// <summary>Home health.</summary>
    public static WorkSettingId HomeHealth { get; } = WorkSettingId.Parse("home-health");

    /// <summary>Hospice.</summary>
    public static WorkSettingId Hospice { get; } = WorkSettingId.Parse("hospice");

    /// <summary>Hospital.</summary>
    public static WorkSettingId Hospital { get; } = WorkSettingId.Parse("hospital");

    /// <summary>Hospital inpatient care.</summary>
    public static WorkSettingId HospitalInpatient { get; } = WorkSettingId.Parse("hospital-inpatient");

    /// <summary>Hospital outpatient department.</summary>
    public static WorkSettingId HospitalOutpatient { get; } = WorkSettingId.Parse("hospital-outpatient");

    /// <summary>Long-term care.</summary>
    public static WorkSettingId LongTermCare { get; } = WorkSettingId.Parse("long-term-care");

    /// <summary>Outpatient clinic.</summary>
    public static WorkSettingId OutpatientClinic { get; } = WorkSettingId.Parse("outpatient-clinic");

    /// <summary>Payer (insurance company).</summary>
    public static WorkSettingId Payer { get; } = WorkSettingId.Parse("payer");

    /// <summary>Physician practice.</summary>
    public static WorkSettingId PhysicianPractice { get; } = WorkSettingId.Parse("physician-practice");

    /// <summary>School or college.</summary>
    public static WorkSettingId School { get; } = WorkSettingId.Parse("school");
}
