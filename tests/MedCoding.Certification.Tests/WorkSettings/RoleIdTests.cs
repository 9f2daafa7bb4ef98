using MedCoding.Certification.WorkSettings;
using MedCoding.Certification.Tests.Facts;

namespace MedCoding.Certification.Tests.WorkSettings;

public class RoleIdTests : IdentifierContractTests<RoleId>;
