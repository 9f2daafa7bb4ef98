using System.ComponentModel;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using MedCoding.Certification.CodeSets;
using MedCoding.Certification.Tests.CodeSets;
using MedCoding.Certification.Tests.CodeSets.Contract;

namespace MedCoding.Certification.Tests.Conventions;

/// <summary>Every code type keeps to one shape; how it behaves is in <see cref="CodeContractTests{TCode}"/>, which each must have.</summary>
public sealed class CodeConventionTests
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly;
    private const BindingFlags Static = BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly;

    // A code and its modifiers, and a code and its set, take more than a word.
    private static readonly Type[] OfTwoWords = [typeof(ModifiedCode), typeof(MedicalCode)];

    private static readonly Type[] Codes = [.. PublicSurface.Types.Where(IsCode)];

    [Fact]
    public void They_are_the_types_that_the_template_writes() =>
        Assert.Equal(GeneratedCodes.TypeNames.Order(StringComparer.Ordinal), Codes.Select(type => type.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Each_has_a_pattern_that_documents_its_grammar() =>
        Assert.Equal(Codes.Select(type => type.Name).Order(StringComparer.Ordinal), CodePatterns.Types.Select(type => type.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_set_has_a_type_and_a_tag() =>
        Assert.Equal(Enum.GetValues<CodeKind>().Select(kind => kind.Tag()), CodePatterns.Sets.Select(set => set.Tag));

    [Fact]
    public void It_is_one_machine_word_or_two_where_it_holds_more_than_a_code() => Offenders.None(Breaking(type =>
        SizeOf(type) != (OfTwoWords.Contains(type) ? 16 : 8) || type.GetFields(Own) is not [{ IsInitOnly: true, IsPrivate: true }]));

    [Fact]
    public void It_is_a_read_only_struct() => Offenders.None(Breaking(type => !type.IsValueType || !type.IsDefined(typeof(IsReadOnlyAttribute))));

    [Fact]
    public void It_is_its_own_code_and_no_other() => Offenders.None(Breaking(type =>
        type.GetInterfaces().Any(shared => shared.IsGenericType && shared.GetGenericTypeDefinition() == typeof(ICode<>) && shared.GetGenericArguments()[0] != type)));

    [Fact]
    public void Parsing_is_the_only_door() => Offenders.None(Breaking(type =>
        type.GetConstructors().Length > 0 || type.GetProperties(Own).Any(property => property.SetMethod is not null) || type.GetMethods(Static).Any(IsConversion)));

    // ASP.NET Core binds by members of the struct itself, and finds none that an interface implements.
    [Fact]
    public void The_parsers_stand_on_the_struct_itself() => Offenders.None(
        from type in Codes
        from text in new[] { typeof(string), typeof(ReadOnlySpan<char>), typeof(ReadOnlySpan<byte>) }
        where type.GetMethod("Parse", Static, [text])?.ReturnType != type
            || type.GetMethod("TryParse", Static, [text, type.MakeByRefType()])?.ReturnType != typeof(bool)
        select $"{type.Name} of {text.Name}");

    [Fact]
    public void It_names_its_JSON_converter() => Offenders.None(Breaking(type =>
        type.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType != typeof(CodeJsonConverter<>).MakeGenericType(type)));

    [Fact]
    public void It_names_its_type_converter() => Offenders.None(Breaking(type =>
        type.GetCustomAttribute<TypeConverterAttribute>()?.ConverterTypeName != typeof(CodeTypeConverter<>).MakeGenericType(type).AssemblyQualifiedName));

    [Fact]
    public void Its_behaviour_is_tested_by_the_common_contract() => Offenders.None(Breaking(type =>
        !typeof(CodeConventionTests).Assembly.GetTypes().Any(test => test.IsSealed && test.BaseType == typeof(CodeContractTests<>).MakeGenericType(type))));

    [Fact]
    public void Every_code_of_a_set_is_a_medical_code_and_can_be_had_back() => Offenders.None(
        from set in CodePatterns.Sets
        where set.Type.GetMethod("ToMedicalCode", Type.EmptyTypes)?.ReturnType != typeof(MedicalCode)
            || typeof(MedicalCode).GetProperties(Own).Count(property => Nullable.GetUnderlyingType(property.PropertyType) == set.Type) != 1
        select set.Type.Name);

    private static IEnumerable<string> Breaking(Func<Type, bool> rule) => Codes.Where(rule).Select(type => type.Name);

    private static bool IsCode(Type type) =>
        type.IsValueType && type.GetInterfaces().Any(shared => shared.IsGenericType && shared.GetGenericTypeDefinition() == typeof(ICode<>));

    private static int SizeOf(Type type) => (int)typeof(Unsafe).GetMethod(nameof(Unsafe.SizeOf))!.MakeGenericMethod(type).Invoke(null, null)!;

    private static bool IsConversion(MethodInfo method) => method.Name is "op_Implicit" or "op_Explicit";
}
