// Written by the test GeneratedCodeTests from the seeds: change those and run the test with MEDCODING_WRITE_GENERATED=1.
#nullable enable

namespace MedCoding.Certification.Credentials;

/// <summary>The identifiers of the credentials in the catalog that the package ships.</summary>
public static class CredentialIds
{
    /// <summary>Certified Ambulance Coder.</summary>
    public static CredentialId Cac { get; } = CredentialId.Parse("CAC");

    /// <summary>CACO.</summary>
    public static CredentialId Caco { get; } = CredentialId.Parse("CACO");

    /// <summary>Certified Anesthesia and Pain Management Coder.</summary>
    public static CredentialId Canpc { get; } = CredentialId.Parse("CANPC");

    /// <summary>CAPO.</summary>
    public static CredentialId Capo { get; } = CredentialId.Parse("CAPO");

    /// <summary>Certified Ambulatory Surgery Center Coder.</summary>
    public static CredentialId Cascc { get; } = CredentialId.Parse("CASCC");

    /// <summary>Certified Billing and Coding Specialist.</summary>
    public static CredentialId Cbcs { get; } = CredentialId.Parse("CBCS");

    /// <summary>Certified Coding Associate.</summary>
    public static CredentialId Cca { get; } = CredentialId.Parse("CCA");

    /// <summary>Certified Cardiology Coder.</summary>
    public static CredentialId Ccc { get; } = CredentialId.Parse("CCC");

    /// <summary>Certified Clinical Documentation Specialist.</summary>
    public static CredentialId Ccds { get; } = CredentialId.Parse("CCDS");

    /// <summary>Certified Clinical Documentation Specialist - Outpatient.</summary>
    public static CredentialId CcdsO { get; } = CredentialId.Parse("CCDS-O");

    /// <summary>Certified Coding Specialist.</summary>
    public static CredentialId Ccs { get; } = CredentialId.Parse("CCS");

    /// <summary>Certified Coding Specialist - Physician-based.</summary>
    public static CredentialId CcsP { get; } = CredentialId.Parse("CCS-P");

    /// <summary>Certified Compliance Technician.</summary>
    public static CredentialId Cct { get; } = CredentialId.Parse("CCT");

    /// <summary>Certified Cardiovascular and Thoracic Surgery Coder.</summary>
    public static CredentialId Ccvtc { get; } = CredentialId.Parse("CCVTC");

    /// <summary>Certified Documentation Expert-Inpatient.</summary>
    public static CredentialId Cdei { get; } = CredentialId.Parse("CDEI");

    /// <summary>Certified Documentation Expert-Outpatient.</summary>
    public static CredentialId Cdeo { get; } = CredentialId.Parse("CDEO");

    /// <summary>Certified Documentation Integrity Practitioner.</summary>
    public static CredentialId Cdip { get; } = CredentialId.Parse("CDIP");

    /// <summary>Certified Emergency Department Coder.</summary>
    public static CredentialId Cedc { get; } = CredentialId.Parse("CEDC");

    /// <summary>Certified Electronic Health Records Specialist.</summary>
    public static CredentialId Cehrs { get; } = CredentialId.Parse("CEHRS");

    /// <summary>Certified Evaluation and Management Coder.</summary>
    public static CredentialId Cemc { get; } = CredentialId.Parse("CEMC");

    /// <summary>Certified ENT Coder (ear, nose and throat).</summary>
    public static CredentialId Centc { get; } = CredentialId.Parse("CENTC");

    /// <summary>Certified Fraud Examiner.</summary>
    public static CredentialId Cfe { get; } = CredentialId.Parse("CFE");

    /// <summary>Certified Family Practice Coder.</summary>
    public static CredentialId Cfpc { get; } = CredentialId.Parse("CFPC");

    /// <summary>Certified Gastroenterology Coder.</summary>
    public static CredentialId Cgic { get; } = CredentialId.Parse("CGIC");

    /// <summary>Certified General Surgery Coder.</summary>
    public static CredentialId Cgsc { get; } = CredentialId.Parse("CGSC");

    /// <summary>Certified Healthcare Access Associate.</summary>
    public static CredentialId Chaa { get; } = CredentialId.Parse("CHAA");

    /// <summary>Certified Healthcare Access Manager.</summary>
    public static CredentialId Cham { get; } = CredentialId.Parse("CHAM");

    /// <summary>Certified in Healthcare Compliance.</summary>
    public static CredentialId Chc { get; } = CredentialId.Parse("CHC");

    /// <summary>CHCO.</summary>
    public static CredentialId Chco { get; } = CredentialId.Parse("CHCO");

    /// <summary>Certified Health Data Analyst.</summary>
    public static CredentialId Chda { get; } = CredentialId.Parse("CHDA");

    /// <summary>Certified Healthcare Documentation Specialist.</summary>
    public static CredentialId Chds { get; } = CredentialId.Parse("CHDS");

    /// <summary>Certified Healthcare Financial Professional.</summary>
    public static CredentialId Chfp { get; } = CredentialId.Parse("CHFP");

    /// <summary>Certified Healthcare Internal Audit Professional.</summary>
    public static CredentialId Chiap { get; } = CredentialId.Parse("CHIAP");

    /// <summary>Certified Hematology and Oncology Coder.</summary>
    public static CredentialId Chonc { get; } = CredentialId.Parse("CHONC");

    /// <summary>Certified in Healthcare Privacy.</summary>
    public static CredentialId Chp { get; } = CredentialId.Parse("CHP");

    /// <summary>Certified in Healthcare Privacy Compliance.</summary>
    public static CredentialId Chpc { get; } = CredentialId.Parse("CHPC");

    /// <summary>Certified in Healthcare Privacy and Security.</summary>
    public static CredentialId Chps { get; } = CredentialId.Parse("CHPS");

    /// <summary>Certification in Healthcare Revenue Integrity.</summary>
    public static CredentialId Chri { get; } = CredentialId.Parse("CHRI");

    /// <summary>Certified in Healthcare Security.</summary>
    public static CredentialId Chs { get; } = CredentialId.Parse("CHS");

    /// <summary>Certified Healthcare Technology Specialist.</summary>
    public static CredentialId Chts { get; } = CredentialId.Parse("CHTS");

    /// <summary>Certified Inpatient Coder.</summary>
    public static CredentialId Cic { get; } = CredentialId.Parse("CIC");

    /// <summary>Certified Internal Medicine Coder.</summary>
    public static CredentialId Cimc { get; } = CredentialId.Parse("CIMC");

    /// <summary>Certified Interventional Radiology Cardiovascular Coder.</summary>
    public static CredentialId Circc { get; } = CredentialId.Parse("CIRCC");

    /// <summary>Certified Medical Administrative Assistant.</summary>
    public static CredentialId Cmaa { get; } = CredentialId.Parse("CMAA");

    /// <summary>Certified Medical Audit Specialist.</summary>
    public static CredentialId Cmas { get; } = CredentialId.Parse("CMAS");

    /// <summary>Certified Medical Billing Specialist.</summary>
    public static CredentialId Cmbs { get; } = CredentialId.Parse("CMBS");

    /// <summary>Certified Medical Coder.</summary>
    public static CredentialId Cmc { get; } = CredentialId.Parse("CMC");

    /// <summary>CMCO.</summary>
    public static CredentialId Cmco { get; } = CredentialId.Parse("CMCO");

    /// <summary>CMDP.</summary>
    public static CredentialId Cmdp { get; } = CredentialId.Parse("CMDP");

    /// <summary>Certified Medical Insurance Specialist.</summary>
    public static CredentialId Cmis { get; } = CredentialId.Parse("CMIS");

    /// <summary>Certified Medical Manager.</summary>
    public static CredentialId Cmm { get; } = CredentialId.Parse("CMM");

    /// <summary>Certified Medical Office Manager.</summary>
    public static CredentialId Cmom { get; } = CredentialId.Parse("CMOM");

    /// <summary>Certified Medical Practice Executive.</summary>
    public static CredentialId Cmpe { get; } = CredentialId.Parse("CMPE");

    /// <summary>Certified Medical Reimbursement Specialist.</summary>
    public static CredentialId Cmrs { get; } = CredentialId.Parse("CMRS");

    /// <summary>Certified Medical Transcriptionist.</summary>
    public static CredentialId Cmt { get; } = CredentialId.Parse("CMT");

    /// <summary>Certified Obstetrics Gynecology Coder.</summary>
    public static CredentialId Cobgc { get; } = CredentialId.Parse("COBGC");

    /// <summary>Certified Outpatient Coder.</summary>
    public static CredentialId Coc { get; } = CredentialId.Parse("COC");

    /// <summary>Certified Ophthalmology Coder.</summary>
    public static CredentialId Copc { get; } = CredentialId.Parse("COPC");

    /// <summary>Certified Orthopaedic Surgery Coder.</summary>
    public static CredentialId Cosc { get; } = CredentialId.Parse("COSC");

    /// <summary>Certified Professional Biller.</summary>
    public static CredentialId Cpb { get; } = CredentialId.Parse("CPB");

    /// <summary>Certified Professional Coder.</summary>
    public static CredentialId Cpc { get; } = CredentialId.Parse("CPC");

    /// <summary>Certified Professional Coder-Hospital Outpatient.</summary>
    public static CredentialId CpcH { get; } = CredentialId.Parse("CPC-H");

    /// <summary>Certified Professional Coder-Instructor.</summary>
    public static CredentialId CpcI { get; } = CredentialId.Parse("CPC-I");

    /// <summary>Certified Professional Coder-Payer.</summary>
    public static CredentialId CpcP { get; } = CredentialId.Parse("CPC-P");

    /// <summary>Certified Professional Coder in Dermatology.</summary>
    public static CredentialId Cpcd { get; } = CredentialId.Parse("CPCD");

    /// <summary>Certified Professional Compliance Officer.</summary>
    public static CredentialId Cpco { get; } = CredentialId.Parse("CPCO");

    /// <summary>Certified Pediatrics Coder.</summary>
    public static CredentialId Cpedc { get; } = CredentialId.Parse("CPEDC");

    /// <summary>Certified Professional in Health Informatics.</summary>
    public static CredentialId Cphi { get; } = CredentialId.Parse("CPHI");

    /// <summary>Certified Professional Medical Auditor.</summary>
    public static CredentialId Cpma { get; } = CredentialId.Parse("CPMA");

    /// <summary>Certified Physician Practice Manager.</summary>
    public static CredentialId Cppm { get; } = CredentialId.Parse("CPPM");

    /// <summary>Certified Risk Adjustment Coder.</summary>
    public static CredentialId Crc { get; } = CredentialId.Parse("CRC");

    /// <summary>Certified Revenue Cycle Executive.</summary>
    public static CredentialId Crce { get; } = CredentialId.Parse("CRCE");

    /// <summary>Certified Revenue Cycle Professional.</summary>
    public static CredentialId Crcp { get; } = CredentialId.Parse("CRCP");

    /// <summary>Certified Revenue Cycle Representative.</summary>
    public static CredentialId Crcr { get; } = CredentialId.Parse("CRCR");

    /// <summary>Certified Revenue Cycle Specialist.</summary>
    public static CredentialId Crcs { get; } = CredentialId.Parse("CRCS");

    /// <summary>Certified Rheumatology Coder.</summary>
    public static CredentialId Crhc { get; } = CredentialId.Parse("CRHC");

    /// <summary>Certified Revenue Integrity Professional.</summary>
    public static CredentialId Crip { get; } = CredentialId.Parse("CRIP");

    /// <summary>Certified Tumor Registrar.</summary>
    public static CredentialId Ctr { get; } = CredentialId.Parse("CTR");

    /// <summary>Certified Urology Coder.</summary>
    public static CredentialId Cuc { get; } = CredentialId.Parse("CUC");

    /// <summary>Home Care Specialist - Compliance.</summary>
    public static CredentialId HcsC { get; } = CredentialId.Parse("HCS-C");

    /// <summary>Home Care Coding Specialist - Diagnosis.</summary>
    public static CredentialId HcsD { get; } = CredentialId.Parse("HCS-D");

    /// <summary>Home Care Coding Specialist - Hospice.</summary>
    public static CredentialId HcsH { get; } = CredentialId.Parse("HCS-H");

    /// <summary>Home Care Clinical Specialist - OASIS.</summary>
    public static CredentialId HcsO { get; } = CredentialId.Parse("HCS-O");

    /// <summary>HITCM-PP.</summary>
    public static CredentialId HitcmPp { get; } = CredentialId.Parse("HITCM-PP");

    /// <summary>ICDCT-CM.</summary>
    public static CredentialId IcdctCm { get; } = CredentialId.Parse("ICDCT-CM");

    /// <summary>National Certified Insurance and Coding Specialist.</summary>
    public static CredentialId Ncics { get; } = CredentialId.Parse("NCICS");

    /// <summary>Oncology Data Specialist.</summary>
    public static CredentialId Ods { get; } = CredentialId.Parse("ODS");

    /// <summary>OHCC.</summary>
    public static CredentialId Ohcc { get; } = CredentialId.Parse("OHCC");

    /// <summary>Physician Coding Specialist.</summary>
    public static CredentialId Pcs { get; } = CredentialId.Parse("PCS");

    /// <summary>Resident Assessment Coordinator - Certified.</summary>
    public static CredentialId RacCt { get; } = CredentialId.Parse("RAC-CT");

    /// <summary>Radiology Certified Coder.</summary>
    public static CredentialId Rcc { get; } = CredentialId.Parse("RCC");

    /// <summary>Radiology Certified Coder - Interventional Radiology.</summary>
    public static CredentialId Rccir { get; } = CredentialId.Parse("RCCIR");

    /// <summary>REMS.</summary>
    public static CredentialId Rems { get; } = CredentialId.Parse("REMS");

    /// <summary>Registered Healthcare Documentation Specialist.</summary>
    public static CredentialId Rhds { get; } = CredentialId.Parse("RHDS");

    /// <summary>Registered Health Information Administrator.</summary>
    public static CredentialId Rhia { get; } = CredentialId.Parse("RHIA");

    /// <summary>Registered Health Information Technician.</summary>
    public static CredentialId Rhit { get; } = CredentialId.Parse("RHIT");

    /// <summary>Registered Medical Auditor.</summary>
    public static CredentialId Rma { get; } = CredentialId.Parse("RMA");

    /// <summary>Registered Medical Biller.</summary>
    public static CredentialId Rmb { get; } = CredentialId.Parse("RMB");

    /// <summary>Registered Medical Coder.</summary>
    public static CredentialId Rmc { get; } = CredentialId.Parse("RMC");

    /// <summary>Registered Medical Manager.</summary>
    public static CredentialId Rmm { get; } = CredentialId.Parse("RMM");

    /// <summary>RMT.</summary>
    public static CredentialId Rmt { get; } = CredentialId.Parse("RMT");

    /// <summary>Radiation Oncology Certified Coder.</summary>
    public static CredentialId Rocc { get; } = CredentialId.Parse("ROCC");
}
