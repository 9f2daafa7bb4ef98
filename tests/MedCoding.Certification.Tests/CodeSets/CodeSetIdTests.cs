using MedCoding.Certification.CodeSets;
using MedCoding.Certification.Tests.Facts;

namespace MedCoding.Certification.Tests.CodeSets;

public class CodeSetIdTests : IdentifierContractTests<CodeSetId>;
