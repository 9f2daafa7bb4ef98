using System.Collections;
using System.Reflection;

namespace MedCoding.Certification.Tests.Conventions;

/// <summary>Types say what goes in and out.</summary>
public sealed class SignatureTests
{
    // Everything, or anything in a row: whoever reads the signature knows no more than before.
    private static readonly HashSet<Type> Untyped =
        [typeof(object), typeof(ValueType), typeof(Enum), typeof(Array), typeof(IEnumerable), typeof(ICollection), typeof(IList), typeof(IDictionary)];

    [Fact]
    public void Nothing_public_takes_or_gives_any_object() => Offenders.None(
        from member in PublicSurface.Members
        where !Overrides(member)
        from type in Said(member).SelectMany(PublicSurface.Parts)
        where Untyped.Contains(type)
        select $"{PublicSurface.NameOf(member)}: {type}");

    [Fact]
    public void No_public_method_takes_something_to_write_into_by_reference() => Offenders.None(
        from method in PublicSurface.Members.OfType<MethodBase>()
        from parameter in method.GetParameters()
        where parameter.ParameterType.IsByRef && !parameter.IsOut && !parameter.IsIn && !(method is MethodInfo info && Overrides(info))
        select $"{PublicSurface.NameOf(method)}: {parameter.Name}");

    // Equals(object) and the converters of the framework are as their base class declares them; dynamic is object to reflection.
    private static bool Overrides(MemberInfo member) => member is MethodInfo method && method.GetBaseDefinition() != method;

    private static IEnumerable<Type> Said(MemberInfo member) => member switch
    {
        FieldInfo field => [field.FieldType],
        PropertyInfo property => [property.PropertyType],
        ConstructorInfo constructor => constructor.GetParameters().Select(parameter => parameter.ParameterType),
        MethodInfo method => method.GetParameters().Append(method.ReturnParameter).Select(parameter => parameter.ParameterType),
        _ => [],
    };
}
