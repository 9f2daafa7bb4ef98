// Written by the test GeneratedCodeTests from the seeds: change those and run the test with MEDCODING_WRITE_GENERATED=1.
#nullable enable

namespace MedCoding.Certification.WorkSettings;

/// <summary>The identifiers of the practice areas in the catalog that the package ships.</summary>
public static class PracticeAreaIds
{
    /// <summary>Coding and documentation auditing.</summary>
    public static PracticeAreaId Auditing { get; } = PracticeAreaId.Parse("auditing");

    /// <summary>Medical billing.</summary>
    public static PracticeAreaId Billing { get; } = PracticeAreaId.Parse("billing");

    /// <summary>Cancer registry.</summary>
    public static PracticeAreaId CancerRegistry { get; } = PracticeAreaId.Parse("cancer-registry");

    /// <summary>Clinical documentation integrity.</summary>
    public static PracticeAreaId Cdi { get; } = PracticeAreaId.Parse("cdi");

    /// <summary>Medical coding.</summary>
    public static PracticeAreaId Coding { get; } = PracticeAreaId.Parse("coding");

    /// <summary>Healthcare compliance.</summary>
    public static PracticeAreaId Compliance { get; } = PracticeAreaId.Parse("compliance");

    /// <summary>Health data analysis.</summary>
    public static PracticeAreaId DataAnalysis { get; } = PracticeAreaId.Parse("data-analysis");

    /// <summary>Education and teaching.</summary>
    public static PracticeAreaId Education { get; } = PracticeAreaId.Parse("education");

    /// <summary>Fraud investigation.</summary>
    public static PracticeAreaId FraudInvestigation { get; } = PracticeAreaId.Parse("fraud-investigation");

    /// <summary>Health information management.</summary>
    public static PracticeAreaId Him { get; } = PracticeAreaId.Parse("him");

    /// <summary>Home health coding.</summary>
    public static PracticeAreaId HomeHealthCoding { get; } = PracticeAreaId.Parse("home-health-coding");

    /// <summary>Practice management.</summary>
    public static PracticeAreaId PracticeManagement { get; } = PracticeAreaId.Parse("practice-management");

    /// <summary>Privacy and security.</summary>
    public static PracticeAreaId PrivacySecurity { get; } = PracticeAreaId.Parse("privacy-security");

    /// <summary>Revenue cycle.</summary>
    public static PracticeAreaId RevenueCycle { get; } = PracticeAreaId.Parse("revenue-cycle");

    /// <summary>Risk adjustment.</summary>
    public static PracticeAreaId RiskAdjustment { get; } = PracticeAreaId.Parse("risk-adjustment");
}
