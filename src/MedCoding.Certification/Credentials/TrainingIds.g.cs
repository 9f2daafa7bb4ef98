// Written by the test GeneratedCodeTests from the seeds: change those and run the test with MEDCODING_WRITE_GENERATED=1.
#nullable enable

namespace MedCoding.Certification.Credentials;

/// <summary>The identifiers of the trainings in the catalog that the package ships.</summary>
public static class TrainingIds
{
    /// <summary>Billing course of AAPC for the CPB.</summary>
    public static TrainingId AapcCpbCourse { get; } = TrainingId.Parse("aapc-cpb-course");

    /// <summary>Preparation course of AAPC for the CPC.</summary>
    public static TrainingId AapcCpcCourse { get; } = TrainingId.Parse("aapc-cpc-course");

    /// <summary>Course of AAPC for the CRC.</summary>
    public static TrainingId AapcCrcCourse { get; } = TrainingId.Parse("aapc-crc-course");

    /// <summary>Two years of documentation in acute care.</summary>
    public static TrainingId AcuteCareDocumentation { get; } = TrainingId.Parse("acute-care-documentation");

    /// <summary>Coding programme approved by AHIMA (PCAP).</summary>
    public static TrainingId AhimaApprovedProgram { get; } = TrainingId.Parse("ahima-approved-program");

    /// <summary>Associate degree in allied health.</summary>
    public static TrainingId AlliedHealthAssociateDegree { get; } = TrainingId.Parse("allied-health-associate-degree");

    /// <summary>6 college credits of anatomy and physiology.</summary>
    public static TrainingId AnatomyPhysiology6Credits { get; } = TrainingId.Parse("anatomy-physiology-6-credits");

    /// <summary>Formal study of anatomy and physiology, medical terminology and pathophysiology.</summary>
    public static TrainingId AnatomyTerminologyPathophysiologyStudy { get; } = TrainingId.Parse("anatomy-terminology-pathophysiology-study");

    /// <summary>Study of anatomy and physiology, and of medical terminology.</summary>
    public static TrainingId AnatomyTerminologyStudy { get; } = TrainingId.Parse("anatomy-terminology-study");

    /// <summary>Training in medical billing.</summary>
    public static TrainingId Billing { get; } = TrainingId.Parse("billing");

    /// <summary>40 points of ACFE for schooling and practice.</summary>
    public static TrainingId CfePoints40 { get; } = TrainingId.Parse("cfe-points-40");

    /// <summary>Medical coding training.</summary>
    public static TrainingId Coding { get; } = TrainingId.Parse("coding");

    /// <summary>Certificate in medical coding of a college or school.</summary>
    public static TrainingId CodingCertificate { get; } = TrainingId.Parse("coding-certificate");

    /// <summary>120 college credits.</summary>
    public static TrainingId College120Credits { get; } = TrainingId.Parse("college-120-credits");

    /// <summary>60 college credits.</summary>
    public static TrainingId College60Credits { get; } = TrainingId.Parse("college-60-credits");

    /// <summary>Continuing education in compliance.</summary>
    public static TrainingId ComplianceCeus { get; } = TrainingId.Parse("compliance-ceus");

    /// <summary>CRCR course of HFMA.</summary>
    public static TrainingId CrcrCourse { get; } = TrainingId.Parse("crcr-course");

    /// <summary>Programme in electronic health records.</summary>
    public static TrainingId ElectronicHealthRecords { get; } = TrainingId.Parse("electronic-health-records");

    /// <summary>Supervised work with electronic health records.</summary>
    public static TrainingId ElectronicHealthRecordsPractice { get; } = TrainingId.Parse("electronic-health-records-practice");

    /// <summary>Professional development in contact hours.</summary>
    public static TrainingId HealthCareContactHours { get; } = TrainingId.Parse("health-care-contact-hours");

    /// <summary>One year of work in health care or finance.</summary>
    public static TrainingId HealthCareOrFinanceWork { get; } = TrainingId.Parse("health-care-or-finance-work");

    /// <summary>2 years of any work in health care.</summary>
    public static TrainingId HealthCareWork2Years { get; } = TrainingId.Parse("health-care-work-2-years");

    /// <summary>6 years of any work in health care.</summary>
    public static TrainingId HealthCareWork6Years { get; } = TrainingId.Parse("health-care-work-6-years");

    /// <summary>Associate degree in health information accredited by CAHIIM.</summary>
    public static TrainingId HimAssociateDegree { get; } = TrainingId.Parse("him-associate-degree");

    /// <summary>Bachelor&apos;s degree in health information accredited by CAHIIM.</summary>
    public static TrainingId HimBachelorDegree { get; } = TrainingId.Parse("him-bachelor-degree");

    /// <summary>Two years of leadership in health care or finance.</summary>
    public static TrainingId LeadershipTwoYears { get; } = TrainingId.Parse("leadership-two-years");

    /// <summary>Approved programme for medical administrative assistants.</summary>
    public static TrainingId MedicalAdministration { get; } = TrainingId.Parse("medical-administration");

    /// <summary>Work as a medical administrative assistant.</summary>
    public static TrainingId MedicalAdministrationPractice { get; } = TrainingId.Parse("medical-administration-practice");

    /// <summary>Course of NAAC for the CAC.</summary>
    public static TrainingId NaacCacCourse { get; } = TrainingId.Parse("naac-cac-course");

    /// <summary>Course of NAAC for the CACO.</summary>
    public static TrainingId NaacCacoCourse { get; } = TrainingId.Parse("naac-caco-course");

    /// <summary>Course of NAAC for the CAPO.</summary>
    public static TrainingId NaacCapoCourse { get; } = TrainingId.Parse("naac-capo-course");

    /// <summary>Associate degree accredited by NCRA, with its practicum.</summary>
    public static TrainingId NcraAssociateDegree { get; } = TrainingId.Parse("ncra-associate-degree");

    /// <summary>Certificate programme accredited by NCRA, with its practicum.</summary>
    public static TrainingId NcraCertificateProgram { get; } = TrainingId.Parse("ncra-certificate-program");

    /// <summary>College programme in health care accredited by NAHAM.</summary>
    public static TrainingId PatientAccessProgram { get; } = TrainingId.Parse("patient-access-program");

    /// <summary>practice with real cases (Practicode).</summary>
    public static TrainingId Practicode { get; } = TrainingId.Parse("practicode");

    /// <summary>The ten courses of the RAC-CT.</summary>
    public static TrainingId RacCtCourses { get; } = TrainingId.Parse("rac-ct-courses");

    /// <summary>Practice with the resident assessment (RAI, MDS).</summary>
    public static TrainingId RaiMdsPractice { get; } = TrainingId.Parse("rai-mds-practice");
}
