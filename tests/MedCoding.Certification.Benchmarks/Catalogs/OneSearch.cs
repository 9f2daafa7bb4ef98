using BenchmarkDotNet.Attributes;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Facts;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Benchmarks.Catalogs;

/// <summary>One search of the shipped catalog, against merely looking for the text inside each text of the catalog.</summary>
/// <remarks>The same: every text of the catalog is looked at once. Not the same, and always to the search's disadvantage: it alone passes over hyphens and blanks, takes words in
/// any order, tolerates typing errors, follows renamed credentials and ranks what it found. The other finds nothing at all of words in another order and of misspellings.</remarks>
[MemoryDiagnoser]
public class OneSearch
{
    private CertificationCatalog _catalog = null!;
    private (string Id, string Text)[] _texts = [];
    private string _typed = "";

    [ParamsAllValues]
    public TypedSearch Typed { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _catalog = CertificationCatalog.Shipped;
        _typed = Typed switch
        {
            TypedSearch.Letters => "CPC",
            TypedSearch.Begun => "certified",
            TypedSearch.Words => "inpatient certified coder",
            TypedSearch.Misspelled => "certifed profesional coder",
            _ => "which certification is the right one for somebody who wants to code in a hospital",
        };
        _texts =
        [
            .. _catalog.Credentials.SelectMany(one => Texts(one.Id.ToString(), one.Name, one.FormerNames.Select(name => name.Value.Name))),
            .. _catalog.Designations.SelectMany(one => Texts(one.Id.ToString(), one.Name, [])),
            .. _catalog.IssuingBodies.SelectMany(one => Texts(one.Id.ToString(), one.Name, [.. one.AlsoKnownAs, .. one.FormerNames.Select(name => name.Value.Name)])),
            .. _catalog.WorkSettings.SelectMany(one => Texts(one.Id.ToString(), one.Name, one.Synonyms)),
            .. _catalog.Roles.SelectMany(one => Texts(one.Id.ToString(), one.Name, one.Synonyms)),
            .. OfTerms(_catalog.Specialties),
            .. OfTerms(_catalog.Licenses),
            .. _catalog.CodeSets.SelectMany(one => Texts(one.Id.ToString(), one.Name, [])),
            .. _catalog.Occupations.SelectMany(one => Texts(one.Id.ToString(), one.Name, one.AlsoKnownAs)),
            .. _catalog.Trainings.SelectMany(one => Texts(one.Id.ToString(), one.Name, [])),
            .. _catalog.Materials.SelectMany(one => Texts(one.Id.ToString(), one.Name, [])),
        ];

        // The first search prepares the others, and is not what is measured.
        if (_catalog.Find(_typed).IsEmpty && String_Contains() > 0)
        {
            throw new InvalidOperationException($"The search for '{_typed}' finds nothing where a plain comparison does.");
        }
    }

    [Benchmark(Baseline = true)]
    public int String_Contains()
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (id, text) in _texts)
        {
            if (text.Contains(_typed, StringComparison.OrdinalIgnoreCase))
            {
                found.Add(id);
            }
        }

        return found.Count;
    }

    [Benchmark]
    public int CertificationCatalog_Find() => _catalog.Find(_typed).Length;

    private static IEnumerable<(string Id, string Text)> Texts(string id, string name, IEnumerable<string> others) => others.Prepend(name).Prepend(id).Select(text => (id, text));

    private static IEnumerable<(string Id, string Text)> OfTerms<TId>(IEnumerable<Term<TId>> terms)
        where TId : struct, IIdentifier<TId> => terms.SelectMany(term => Texts(term.Id.ToString()!, term.Name, term.Synonyms));
}
