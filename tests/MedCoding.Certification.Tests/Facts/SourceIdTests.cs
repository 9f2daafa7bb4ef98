using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Tests.Facts;

public class SourceIdTests : IdentifierContractTests<SourceId>;
