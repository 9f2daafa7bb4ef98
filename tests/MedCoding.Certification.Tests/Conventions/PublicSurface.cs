using System.Reflection;
using System.Runtime.CompilerServices;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Tests.Conventions;

/// <summary>What a consumer of the library sees, as people wrote it: what the compiler adds to records is left out.</summary>
internal static class PublicSurface
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static Assembly Library { get; } = typeof(CertificationCatalog).Assembly;

    public static IReadOnlyList<Type> Types { get; } = Library.GetExportedTypes();

    public static IReadOnlyList<MemberInfo> Members { get; } = [.. Types.SelectMany(MembersOf)];

    /// <summary>Every struct that shares the pattern of identifiers.</summary>
    public static IReadOnlyList<Type> Identifiers { get; } =
        [.. Types.Where(type => type.IsValueType && type.GetInterfaces().Any(shared => shared.IsGenericType && shared.GetGenericTypeDefinition() == typeof(IIdentifier<>)))];

    public static string NameOf(MemberInfo member) => $"{member.DeclaringType!.Name}.{member.Name}";

    /// <summary>Everything that a type is made of: itself, its elements and its arguments.</summary>
    public static IEnumerable<Type> Parts(Type type) =>
        type.IsByRef ? Parts(type.GetElementType()!)
        : type.HasElementType ? Parts(type.GetElementType()!).Append(type)
        : type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition())
        : [type];

    private static IEnumerable<MemberInfo> MembersOf(Type type) => type.IsSubclassOf(typeof(Delegate))
        ? []
        : type.GetMembers(Declared).Where(member => member switch
        {
            Type => false,
            FieldInfo field => !field.IsSpecialName,
            MethodInfo method => !IsAccessor(method) && !method.IsDefined(typeof(CompilerGeneratedAttribute)),
            _ => !member.IsDefined(typeof(CompilerGeneratedAttribute)),
        });

    private static bool IsAccessor(MethodInfo method) => method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);
}
