// Written by the test GeneratedCodeTests from the seeds: change those and run the test with MEDCODING_WRITE_GENERATED=1.
#nullable enable

namespace MedCoding.Certification.WorkSettings;

/// <summary>The identifiers of the roles in the catalog that the package ships.</summary>
public static class RoleIds
{
    /// <summary>Coding auditor.</summary>
    public static RoleId Auditor { get; } = RoleId.Parse("auditor");

    /// <summary>Medical biller.</summary>
    public static RoleId Biller { get; } = RoleId.Parse("biller");

    /// <summary>Cancer registrar.</summary>
    public static RoleId CancerRegistrar { get; } = RoleId.Parse("cancer-registrar");

    /// <summary>Clinical documentation specialist.</summary>
    public static RoleId CdiSpecialist { get; } = RoleId.Parse("cdi-specialist");

    /// <summary>Medical coder.</summary>
    public static RoleId Coder { get; } = RoleId.Parse("coder");

    /// <summary>Compliance officer.</summary>
    public static RoleId ComplianceOfficer { get; } = RoleId.Parse("compliance-officer");

    /// <summary>Health data analyst.</summary>
    public static RoleId DataAnalyst { get; } = RoleId.Parse("data-analyst");

    /// <summary>Educator.</summary>
    public static RoleId Educator { get; } = RoleId.Parse("educator");

    /// <summary>Fraud investigator.</summary>
    public static RoleId FraudInvestigator { get; } = RoleId.Parse("fraud-investigator");

    /// <summary>Health information manager.</summary>
    public static RoleId HimManager { get; } = RoleId.Parse("him-manager");

    /// <summary>Health information technician.</summary>
    public static RoleId HimTechnician { get; } = RoleId.Parse("him-technician");

    /// <summary>OASIS specialist.</summary>
    public static RoleId OasisSpecialist { get; } = RoleId.Parse("oasis-specialist");

    /// <summary>Practice manager.</summary>
    public static RoleId PracticeManager { get; } = RoleId.Parse("practice-manager");

    /// <summary>Privacy and security officer.</summary>
    public static RoleId PrivacySecurityOfficer { get; } = RoleId.Parse("privacy-security-officer");

    /// <summary>Revenue cycle specialist.</summary>
    public static RoleId RevenueCycleSpecialist { get; } = RoleId.Parse("revenue-cycle-specialist");

    /// <summary>Risk adjustment coder.</summary>
    public static RoleId RiskAdjustmentCoder { get; } = RoleId.Parse("risk-adjustment-coder");
}
