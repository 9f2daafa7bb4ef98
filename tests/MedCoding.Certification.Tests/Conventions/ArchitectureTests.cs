using System.Reflection;
using System.Runtime.CompilerServices;
using MedCoding.Certification.Catalogs;

namespace MedCoding.Certification.Tests.Conventions;

public class ArchitectureTests
{
    private const string Root = "MedCoding.Certification";

    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    // From the ground up: a folder uses itself and those before it.
    private static readonly string[] Folders =
        ["Facts", "CodeSets", "WorkSettings", "Exams", "Credentials", "Catalogs", "Recommendations", "Planning", "Linting"];

    private static readonly string[] NoNouns = ["Models", "Helpers", "Services", "Utils", "Common", "Managers", "Extensions"];
    private static readonly Assembly Library = typeof(CertificationCatalog).Assembly;

    private static readonly Type[] Written =
        [.. Library.GetTypes().Where(type => type.Namespace?.StartsWith(Root, StringComparison.Ordinal) == true && !type.IsDefined(typeof(CompilerGeneratedAttribute)))];

    [Fact]
    public void A_folder_uses_only_folders_below_it()
    {
        var upwards =
            from type in Written
            from used in Used(type).SelectMany(Parts).Distinct()
            where used.Assembly == Library && Height(used) > Height(type)
            select $"{type.FullName} uses {used.FullName}";

        Assert.Empty(upwards);
    }

    [Fact]
    public void Every_type_stands_in_a_folder_that_has_its_height() => Assert.All(Written, type => Assert.InRange(Height(type), 0, Folders.Length - 1));

    [Fact]
    public void The_reader_of_catalogs_is_nobodys_business() =>
        Assert.DoesNotContain(Library.GetExportedTypes(), type => type.Namespace!.EndsWith(".Reading", StringComparison.Ordinal));

    [Fact]
    public void Folders_are_nouns_of_the_domain() =>
        Assert.DoesNotContain(Written.SelectMany(type => type.Namespace!.Split('.')), NoNouns.Contains);

    [Fact]
    public void Every_public_class_is_sealed_static_or_abstract() =>
        Assert.DoesNotContain(Library.GetExportedTypes(), type => type.IsClass && !type.IsSealed && !type.IsAbstract);

    [Fact]
    public void Every_public_abstract_class_can_be_derived_from_here_only() => Assert.All(
        Library.GetExportedTypes().Where(type => type is { IsClass: true, IsAbstract: true, IsSealed: false }),
        type => Assert.DoesNotContain(
            type.GetConstructors(Declared), constructor => constructor.IsPublic || constructor.IsFamily || constructor.IsFamilyOrAssembly));

    [Fact]
    public void Every_public_struct_is_readonly() =>
        Assert.All(Library.GetExportedTypes().Where(type => type is { IsValueType: true, IsEnum: false }), type => Assert.True(type.IsDefined(typeof(IsReadOnlyAttribute)), type.Name));

    [Fact]
    public void No_public_field_can_be_changed() =>
        Assert.DoesNotContain(Library.GetExportedTypes().SelectMany(type => type.GetFields()), field => field is { IsLiteral: false, IsInitOnly: false, IsSpecialName: false });

    [Fact]
    public void No_public_property_can_be_set_after_creation() => Assert.DoesNotContain(
        Library.GetExportedTypes().SelectMany(type => type.GetProperties(Declared)),
        property => property.GetSetMethod() is { } setter && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)));

    [Fact]
    public void No_static_field_can_be_changed() => Assert.DoesNotContain(
        Written.SelectMany(type => type.GetFields(Declared)),
        field => field is { IsStatic: true, IsLiteral: false, IsInitOnly: false } && !field.IsDefined(typeof(CompilerGeneratedAttribute)));

    [Fact]
    public void Everything_that_can_be_compared_has_the_operators() => Assert.All(
        Library.GetExportedTypes().Where(type => !type.IsInterface && type.GetInterfaces().Contains(typeof(IComparable<>).MakeGenericType(type))),
        type => Assert.All(
            ["op_LessThan", "op_LessThanOrEqual", "op_GreaterThan", "op_GreaterThanOrEqual", "op_Equality", "op_Inequality"],
            name => Assert.NotNull(type.GetMethod(name, [type, type]))));

    [Fact]
    public void One_public_type_stands_in_a_file_of_its_name() => Assert.All(Library.GetExportedTypes().Where(type => !type.IsNested), type =>
    {
        var name = type.Name.Split('`')[0];
        Assert.NotEmpty(Directory.EnumerateFiles(Repository.PathOf("src", Root), $"{name}.*cs", SearchOption.AllDirectories));
    });

    // Signatures, fields, properties, bases and attributes; what is written inside the bodies shows in the fields of lambdas and iterators only.
    private static IEnumerable<Type> Used(Type type) =>
    [
        .. type.BaseType is { } parent ? [parent] : Type.EmptyTypes,
        .. type.GetInterfaces(),
        .. type.GetFields(Declared).Select(field => field.FieldType),
        .. type.GetProperties(Declared).Select(property => property.PropertyType),
        .. type.GetConstructors(Declared).SelectMany(constructor => constructor.GetParameters()).Select(parameter => parameter.ParameterType),
        .. type.GetMethods(Declared).SelectMany(method => method.GetParameters().Append(method.ReturnParameter)).Select(parameter => parameter.ParameterType),
        .. type.GetMethods(Declared).Where(method => method.GetMethodBody() is not null).SelectMany(method => method.GetMethodBody()!.LocalVariables).Select(local => local.LocalType),
        .. type.GetCustomAttributesData().Select(attribute => attribute.AttributeType),
    ];

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!)
        : type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition())
        : [type];

    private static int Height(Type type) => type.Namespace is { } space && space.StartsWith(Root + ".", StringComparison.Ordinal)
        ? Array.IndexOf(Folders, space[(Root.Length + 1)..].Split('.')[0])
        : -1;
}
