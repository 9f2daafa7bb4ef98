using System.Text.Json.Serialization;
using MedCoding.Certification.CodeSets;

namespace MedCoding.Certification.Benchmarks.CodeSets;

[JsonSerializable(typeof(string[]))]
[JsonSerializable(typeof(Icd10CmCode[]))]
internal sealed partial class CodeJson : JsonSerializerContext;
