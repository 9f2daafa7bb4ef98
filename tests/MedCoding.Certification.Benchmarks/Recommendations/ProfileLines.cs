using MedCoding.Certification.Catalogs;

namespace MedCoding.Certification.Benchmarks.Recommendations;

/// <summary>The typical profiles as the lines of a batch.</summary>
internal static class ProfileLines
{
    public static ReadOnlyMemory<byte> Of(TypicalProfile profile) => profile switch
    {
        TypicalProfile.Hospital => """{"workSettings":["hospital"]}"""u8.ToArray(),
        TypicalProfile.FirstJob => """{"experienceYears":0,"education":"high-school","goals":["first-job"]}"""u8.ToArray(),
        TypicalProfile.PayerCoder =>
            """{"workSettings":["payer"],"role":"coder","experienceYears":2,"education":"associate","credentials":["CPC-A"],"budget":500}"""u8.ToArray(),
        _ => """
            {"workSettings":["hospital-inpatient"],"role":"coder","specialty":"cardiology","experienceYears":1.5,"experience":[{"kind":"cdi","setting":"hospital-outpatient","years":2}],"education":["bachelor","associate-him"],"licenses":["RN"],"credentials":["CPC-A"],"requiredCredentials":"RHIT and (CCS or CIC)","budget":500,"weeksAvailable":12,"studyHoursPerWeek":10,"goals":["first-job","lowest-cost","quickest","highest-pay","remote","advancement","change-setting","leave-bedside","specialize"]}
            """u8.ToArray(),
    };

    /// <summary>The day that is asked; any would do, but results are compared between runs.</summary>
    public static CatalogView Today(CertificationCatalog catalog) => catalog.AsOf(new DateOnly(2026, 11, 22));
}
