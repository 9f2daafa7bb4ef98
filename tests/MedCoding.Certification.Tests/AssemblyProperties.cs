using MedCoding.Certification.Tests;
using MedCoding.Certification.Tests.CodeSets;

[assembly: Properties(Arbitrary = [typeof(Arbitraries), typeof(CodeArbitraries)])]
