using MedCoding.Certification.CodeSets;

namespace MedCoding.Certification.Tests.CodeSets.Contract;

public sealed class CodeModifierContract : CodeContractTests<CodeModifier>;

public sealed class CptCodeContract : CodeContractTests<CptCode>;

public sealed class HcpcsCodeContract : CodeContractTests<HcpcsCode>;

public sealed class Icd10CmCodeContract : CodeContractTests<Icd10CmCode>;

public sealed class Icd10PcsCodeContract : CodeContractTests<Icd10PcsCode>;

public sealed class Icd10PcsTableContract : CodeContractTests<Icd10PcsTable>;

public sealed class MedicalCodeContract : CodeContractTests<MedicalCode>;

public sealed class ModifiedCodeContract : CodeContractTests<ModifiedCode>;

public sealed class MsDrgContract : CodeContractTests<MsDrg>;

public sealed class NdcCodeContract : CodeContractTests<NdcCode>;

public sealed class PlaceOfServiceCodeContract : CodeContractTests<PlaceOfServiceCode>;

public sealed class RevenueCodeContract : CodeContractTests<RevenueCode>;
