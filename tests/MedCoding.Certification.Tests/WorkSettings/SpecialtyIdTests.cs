using MedCoding.Certification.Tests.Facts;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Tests.WorkSettings;

public class SpecialtyIdTests : IdentifierContractTests<SpecialtyId>;
