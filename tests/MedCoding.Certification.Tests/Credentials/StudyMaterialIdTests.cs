using MedCoding.Certification.Credentials;
using MedCoding.Certification.Tests.Facts;

namespace MedCoding.Certification.Tests.Credentials;

public class StudyMaterialIdTests : IdentifierContractTests<StudyMaterialId>;
