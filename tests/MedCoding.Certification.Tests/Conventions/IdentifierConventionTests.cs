using System.ComponentModel;
using System.Reflection;
using System.Text.Json.Serialization;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;
using MedCoding.Certification.Tests.Facts;

namespace MedCoding.Certification.Tests.Conventions;

/// <summary>Every identifier type keeps to one shape; how it behaves is in <see cref="IdentifierContractTests{TId}"/>, which each must have.</summary>
public sealed class IdentifierConventionTests
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly;
    private const BindingFlags Static = BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly;

    // Sources are cited by data and not asked for by name; trainings stand in requirements only, no catalog lists them.
    private static readonly Type[] WithoutConstants = [typeof(SourceId)];

    [Fact]
    public void There_are_identifiers() => Assert.NotEmpty(PublicSurface.Identifiers);

    [Fact]
    public void Every_public_type_that_is_named_like_an_identifier_is_one() => Offenders.None(
        from type in PublicSurface.Types
        where type.IsValueType && type.Name.EndsWith("Id", StringComparison.Ordinal) && !PublicSurface.Identifiers.Contains(type)
        select type.FullName);

    [Fact]
    public void It_is_one_text_and_nothing_else() => Offenders.None(Breaking(type =>
        type.GetFields(Own) is not [{ IsInitOnly: true } text] || text.FieldType != typeof(string)));

    [Fact]
    public void It_is_its_own_identifier_and_no_other() =>
        Offenders.None(Breaking(type =>
            type.GetInterfaces().Any(shared => shared.IsGenericType && shared.GetGenericTypeDefinition() == typeof(IIdentifier<>) && shared.GetGenericArguments()[0] != type)));

    [Fact]
    public void Parsing_is_the_only_door() => Offenders.None(Breaking(type =>
        type.GetConstructors().Length > 0 || type.GetProperties(Own).Any(property => property.SetMethod is not null) || type.GetMethods(Static).Any(IsConversion)));

    [Fact]
    public void The_parsers_stand_on_the_struct_itself() => Offenders.None(Breaking(type =>
        type.GetMethod("Parse", Static, [typeof(string)])?.ReturnType != type
        || type.GetMethod("TryParse", Static, [typeof(string), type.MakeByRefType()])?.ReturnType != typeof(bool)));

    [Fact]
    public void It_names_its_JSON_converter() => Offenders.None(Breaking(type =>
        type.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType != typeof(IdentifierJsonConverter<>).MakeGenericType(type)));

    [Fact]
    public void It_names_its_type_converter() => Offenders.None(Breaking(type =>
        type.GetCustomAttribute<TypeConverterAttribute>()?.ConverterTypeName != typeof(IdentifierTypeConverter<>).MakeGenericType(type).AssemblyQualifiedName));

    [Fact]
    public void Its_default_equals_itself_and_prints_as_nothing() => Offenders.None(Breaking(type =>
        Activator.CreateInstance(type) is not { } nothing || !nothing.Equals(Activator.CreateInstance(type)) || nothing.ToString() is not ""));

    [Fact]
    public void Its_behaviour_is_tested_by_the_common_contract() => Offenders.None(Breaking(type =>
        !typeof(IdentifierConventionTests).Assembly.GetTypes().Any(test => test.BaseType == typeof(IdentifierContractTests<>).MakeGenericType(type))));

    [Fact]
    public void It_has_named_constants_unless_there_is_a_reason() => Assert.Equal(
        PublicSurface.Identifiers.Except(WithoutConstants).Select(type => $"{type.FullName}s").Order(StringComparer.Ordinal),
        NamedConstants.Classes.Select(type => type.FullName).Order(StringComparer.Ordinal));

    private static IEnumerable<string> Breaking(Func<Type, bool> rule) => PublicSurface.Identifiers.Where(rule).Select(type => type.Name);

    private static bool IsConversion(MethodInfo method) => method.Name is "op_Implicit" or "op_Explicit";
}
