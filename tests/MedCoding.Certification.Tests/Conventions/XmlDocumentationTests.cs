using System.Reflection;
using System.Xml.Linq;

namespace MedCoding.Certification.Tests.Conventions;

/// <summary>The XML file beside the assembly tells a consumer of everything that can be seen.</summary>
public sealed class XmlDocumentationTests
{
    private static readonly Dictionary<string, XElement> Documented = XDocument.Load(Path.ChangeExtension(PublicSurface.Library.Location, ".xml"))
        .Descendants("member")
        .ToDictionary(member => member.Attribute("name")!.Value);

    [Fact]
    public void Every_public_type_is_documented() => Offenders.None(PublicSurface.Types.Where(type => !IsDocumented(type)).Select(type => type.FullName!));

    [Fact]
    public void Every_public_member_is_documented() =>
        Offenders.None(PublicSurface.Members.Where(member => !IsImplied(member) && !IsDocumented(member)).Select(DocumentationId.Of));

    [Fact]
    public void Every_parameter_is_documented() => Offenders.None(
        from method in PublicSurface.Members.OfType<MethodBase>()
        where Documented.TryGetValue(DocumentationId.Of(method), out var entry) && entry.Element("inheritdoc") is null
        from parameter in method.GetParameters()
        where !HasText(Documented[DocumentationId.Of(method)].Elements("param").FirstOrDefault(said => said.Attribute("name")!.Value == parameter.Name))
        select $"{DocumentationId.Of(method)}: {parameter.Name}");

    // Constants aside: what is written there is the name that the catalog gives.
    [Fact]
    public void No_summary_only_repeats_the_name() => Offenders.None(
        from member in PublicSurface.Members.Concat(PublicSurface.Types)
        where !NamedConstants.Classes.Contains(member.DeclaringType)
            && Documented.TryGetValue(DocumentationId.Of(member), out var entry)
            && Letters(Documented[DocumentationId.Of(member)].Element("summary")?.Value ?? "-") == Letters(member.Name)
        select DocumentationId.Of(member));

    // A constructor that takes nothing may have been written by nobody: what to expect of it is said of the type.
    private static bool IsImplied(MemberInfo member) => member is ConstructorInfo constructor && constructor.GetParameters().Length == 0;

    private static bool IsDocumented(MemberInfo member) =>
        Documented.TryGetValue(DocumentationId.Of(member), out var entry) && (entry.Element("inheritdoc") is not null || HasText(entry.Element("summary")));

    private static bool HasText(XElement? element) => element is not null && (element.HasElements || !string.IsNullOrWhiteSpace(element.Value));

    private static string Letters(string text) => string.Concat(text.Where(char.IsAsciiLetter).Select(char.ToLowerInvariant));
}
