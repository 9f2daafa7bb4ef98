namespace MedCoding.Certification.Tests.Conventions;

/// <summary>Enums are closed lists that count from nought: the scales and texts of the library index by them.</summary>
/// <remarks>That each member says what it means is in <see cref="XmlDocumentationTests"/>.</remarks>
public sealed class EnumConventionTests
{
    private static readonly Type[] Enums = [.. PublicSurface.Types.Where(type => type.IsEnum)];

    // What a default value would then say without anybody having said it.
    private static readonly string[] NoMeaning = ["Default", "Undefined", "Unspecified", "Unset", "NotSet", "Invalid"];

    [Fact]
    public void The_members_count_from_nought_without_a_gap() => Offenders.None(Breaking(type =>
        type.GetEnumUnderlyingType() == typeof(int) && !type.GetEnumValues().Cast<int>().SequenceEqual(Enumerable.Range(0, type.GetEnumNames().Length))));

    [Fact]
    public void It_is_a_plain_int_and_no_set_of_flags() =>
        Offenders.None(Breaking(type => type.GetEnumUnderlyingType() != typeof(int) || type.IsDefined(typeof(FlagsAttribute), inherit: false)));

    [Fact]
    public void Nought_means_something_of_its_own() => Offenders.None(Breaking(type => NoMeaning.Contains(type.GetEnumName(0))));

    private static IEnumerable<string> Breaking(Func<Type, bool> rule) => Enums.Where(rule).Select(type => type.Name);
}
