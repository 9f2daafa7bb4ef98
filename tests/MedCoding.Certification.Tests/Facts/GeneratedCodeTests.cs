using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Tests.Facts;

public class GeneratedCodeTests
{
    public static TheoryData<string> Paths => [.. GeneratedCode.Files().Keys];

    [Theory]
    [MemberData(nameof(Paths))]
    public void Every_generated_file_is_what_its_generator_writes(string path)
    {
        var expected = GeneratedCode.Files()[path];
        var file = Repository.PathOf("src", "MedCoding.Certification", path);
        if (Repository.WritesGenerated)
        {
            File.WriteAllText(file, expected);
        }

        Assert.Equal(expected, File.ReadAllText(file));
    }

    [Fact]
    public void Every_committed_file_that_looks_generated_has_a_generator()
    {
        var source = Repository.PathOf("src", "MedCoding.Certification");
        var committed = Directory.EnumerateFiles(source, "*.g.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(source, file).Replace('\\', '/'))
            .Where(file => !file.StartsWith("obj/", StringComparison.Ordinal) && !file.StartsWith("bin/", StringComparison.Ordinal));

        Assert.Equal(GeneratedCode.Files().Keys, committed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_identifier_type_is_generated()
    {
        var types = typeof(SourceId).Assembly.GetExportedTypes()
            .Where(type => type.IsValueType && type.GetInterfaces().Any(shared => shared.IsGenericType && shared.GetGenericTypeDefinition() == typeof(IIdentifier<>)))
            .Select(type => type.Name);

        Assert.Equal(GeneratedCode.IdentifierTypes.Order(StringComparer.Ordinal), types.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("hospital-inpatient", "HospitalInpatient")]
    [InlineData("icd-10-cm", "Icd10Cm")]
    [InlineData("CPC", "Cpc")]
    [InlineData("CCS-P", "CcsP")]
    [InlineData("RN", "Rn")]
    [InlineData("PharmD", "PharmD")]
    [InlineData("29-2072", "Soc292072")]
    public void A_constant_is_named_after_its_identifier(string id, string name) => Assert.Equal(name, GeneratedCode.NameOf(id));
}
