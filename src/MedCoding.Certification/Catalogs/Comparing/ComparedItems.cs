using MedCoding.Certification.Catalogs.Contents;

namespace MedCoding.Certification.Catalogs;

/// <summary>The entries of two compared views, by the facts that belong to them.</summary>
internal sealed class ComparedItems
{
    private const string CredentialList = "credentials/";
    private const string BodyList = "issuingBodies/";
    private const string PriceList = "prices/";

    private static readonly string[] NameMembers = ["name", "title"];

    private readonly ComparedFacts _facts;
    private readonly CertificationCatalog _old;
    private readonly CertificationCatalog _new;
    private readonly FactOwners _oldOwners;
    private readonly FactOwners _newOwners;
    private readonly HashSet<string> _oldItems;
    private readonly HashSet<string> _newItems;
    private readonly Dictionary<string, ComparedItem> _known = new(StringComparer.Ordinal);

    public ComparedItems(ComparedFacts facts)
    {
        _facts = facts;
        _old = facts.From.Catalog;
        _new = facts.To.Catalog;
        _oldOwners = new(_old);
        _newOwners = new(_new);
        _oldItems = facts.Old.Keys.Select(PathOf).ToHashSet(StringComparer.Ordinal);
        _newItems = facts.New.Keys.Select(PathOf).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The entry that a fact belongs to.</summary>
    public ComparedItem Of(string path)
    {
        var item = PathOf(path);
        if (!_known.TryGetValue(item, out var known))
        {
            _known[item] = known = new(item, NameOf(item), (_newOwners.BodyOf(item) ?? _oldOwners.BodyOf(item))?.Id, _oldItems.Contains(item) != _newItems.Contains(item));
        }

        return known;
    }

    private static string LetterOf(string item) => item[(item.IndexOf('/', StringComparison.Ordinal) + 1)..];

    // The outermost entry: an apprentice mark is a part of its credential.
    private string PathOf(string path)
    {
        if (path.StartsWith(PriceList, StringComparison.Ordinal))
        {
            var owner = path.Split('/')[1];
            return IsEntry(CredentialList + owner) ? CredentialList + owner : BodyList + owner;
        }

        var list = path.IndexOf('/', StringComparison.Ordinal);
        for (var end = path.IndexOf('/', list + 1); end > 0; end = path.IndexOf('/', end + 1))
        {
            if (IsEntry(path[..end]))
            {
                return path[..end];
            }
        }

        return path[..list];
    }

    private bool IsEntry(string path) => _old.Contents.Find(path) is not null || _new.Contents.Find(path) is not null;

    private string NameOf(string item)
    {
        var letters = item.StartsWith(CredentialList, StringComparison.Ordinal) || item.StartsWith(BodyList, StringComparison.Ordinal) ? LetterOf(item) : item;
        var name = NameMembers
            .Select(member => $"{item}/{member}")
            .Select(path => _facts.New.GetValueOrDefault(path) ?? _facts.Old.GetValueOrDefault(path))
            .FirstOrDefault(fact => fact is not null)?.ValueText;
        return name is null || name == letters ? letters : $"{letters} ({name})";
    }
}
