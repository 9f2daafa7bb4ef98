using MedCoding.Certification.Tests;

[assembly: Properties(Arbitrary = [typeof(Arbitraries)])]
