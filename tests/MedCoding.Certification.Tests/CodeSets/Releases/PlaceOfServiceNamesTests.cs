using System.Globalization;
using System.Xml.Linq;
using MedCoding.Certification.CodeSets;

namespace MedCoding.Certification.Tests.CodeSets.Releases;

public sealed class PlaceOfServiceNamesTests
{
    private static readonly XNamespace Fhir = "http://hl7.org/fhir";

    [SharedCodeSetsFact]
    public void Every_assigned_code_is_named_as_HL7_renders_it()
    {
        var displays = ReleaseFile.Xml("other/cs-CMS-PlaceofServiceCodes.xml").Root!.Elements(Fhir + "concept")
            .ToDictionary(concept => Value(concept, "code"), concept => Value(concept, "display"));

        Assert.Equal(52, displays.Count);
        ReleaseLaws.Hold<PlaceOfServiceCode>(displays.Keys);
        foreach (var number in Enumerable.Range(0, 100))
        {
            var text = number.ToString("D2", CultureInfo.InvariantCulture);
            var name = PlaceOfServiceCode.Parse(text).Name;

            Assert.Equal(displays.TryGetValue(text, out var display) ? InAscii(display) : null, name);
        }
    }

    private static string Value(XElement concept, string name) => concept.Element(Fhir + name)!.Attribute("value")!.Value;

    // HL7's file has curly apostrophes and dashes, blanks behind slashes, one blank too few, and an asterisk without its footnote.
    private static string InAscii(string display) => display
        .Replace('\u2019', '\'')
        .Replace('\u2013', '-')
        .Replace("/ ", "/", StringComparison.Ordinal)
        .Replace("ServiceProvider", "Service Provider", StringComparison.Ordinal)
        .TrimEnd('*');
}
