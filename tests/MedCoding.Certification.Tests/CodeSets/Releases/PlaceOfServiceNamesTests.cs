using System.Collections.Frozen;
using System.Globalization;
using System.Xml.Linq;
using MedCoding.Certification.CodeSets;

namespace MedCoding.Certification.Tests.CodeSets.Releases;

public sealed class PlaceOfServiceNamesTests
{
    private static readonly XNamespace Fhir = "http://hl7.org/fhir";

    // Blanks are lost, hyphens and slashes stand where CMS's own page has commas and words, and an asterisk points to a footnote that is not there.
    private static readonly FrozenDictionary<string, string> SpeltOtherwise = new Dictionary<string, string>
    {
        ["02"] = "Telehealth Provided Other than in Patient’s Home",
        ["06"] = "Indian Health ServiceProvider-based Facility",
        ["09"] = "Prison/ Correctional Facility",
        ["10"] = "Telehealth Provided in Patient’s Home",
        ["19"] = "Off Campus-Outpatient Hospital",
        ["22"] = "On Campus-Outpatient Hospital",
        ["23"] = "Emergency Room – Hospital",
        ["27"] = "Outreach Site/ Street",
        ["41"] = "Ambulance - Land",
        ["42"] = "Ambulance – Air or Water",
        ["52"] = "Psychiatric Facility-Partial Hospitalization",
        ["54"] = "Intermediate Care Facility/ Individuals with Intellectual Disabilities",
        ["66"] = "Programs of All-Inclusive Care for the Elderly (PACE) Center*",
    }.ToFrozenDictionary();

    [SharedCodeSetsFact]
    public void Every_assigned_code_is_named_as_HL7_renders_it_but_for_a_few_spellings()
    {
        var displays = ReleaseFile.Xml("other/cs-CMS-PlaceofServiceCodes.xml").Root!.Elements(Fhir + "concept")
            .ToDictionary(concept => Value(concept, "code"), concept => Value(concept, "display"));

        Assert.Equal(52, displays.Count);
        ReleaseLaws.Hold<PlaceOfServiceCode>(displays.Keys);
        foreach (var number in Enumerable.Range(0, 100))
        {
            var text = number.ToString("D2", CultureInfo.InvariantCulture);
            var name = PlaceOfServiceCode.Parse(text).Name;

            Assert.Equal(displays.GetValueOrDefault(text), SpeltOtherwise.GetValueOrDefault(text) ?? name);
            Assert.True(!SpeltOtherwise.TryGetValue(text, out var other) || (name is not null && name != other && Letters(name)[..6] == Letters(other)[..6]));
        }
    }

    private static string Value(XElement concept, string name) => concept.Element(Fhir + name)!.Attribute("value")!.Value;

    private static string Letters(string text) => string.Concat(text.Where(char.IsAsciiLetter));
}
