using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using Ardalis.GuardClauses;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Catalogs;

/// <summary>The items of one kind in a catalog, in the order of their identifiers, found by identifier or by what people type. Immutable and thread-safe.</summary>
/// <typeparam name="TId">The type of the identifiers.</typeparam>
/// <typeparam name="TItem">The type of the items.</typeparam>
public sealed class CatalogCollection<TId, TItem> : IReadOnlyCollection<TItem>
    where TId : struct, IIdentifier<TId>
    where TItem : class
{
    private readonly ImmutableArray<TItem> _items;
    private readonly Dictionary<TId, TItem> _byId;
    private readonly Lazy<Dictionary<string, TItem>> _byText;
    private readonly Func<TItem, TId> _id;
    private readonly string _kind;

    internal CatalogCollection(string kind, IEnumerable<TItem> items, Func<TItem, TId> id, Func<TItem, IEnumerable<string>> names)
    {
        _kind = kind;
        _id = id;
        TItem[] ordered = [.. items];
        TId[] ids = [.. ordered.Select(id)];
        Array.Sort(ids, ordered);
        _items = ImmutableCollectionsMarshal.AsImmutableArray(ordered);
        Ids = ImmutableCollectionsMarshal.AsImmutableArray(ids);
        _byId = _items.ToDictionary(id);
        _byText = new(() => ByText(names));
    }

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <summary>The identifiers, in their order.</summary>
    public IEnumerable<TId> Ids { get; }

    /// <summary>Gets an item.</summary>
    /// <param name="id">Its identifier.</param>
    /// <exception cref="KeyNotFoundException">The catalog has no such item; the message names near misses.</exception>
    public TItem Get(TId id) => TryGet(id, out var item) ? item : throw new KeyNotFoundException(Missing(id.ToString()!));

    /// <summary>Gets an item, if there is one.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="item">The item, or <see langword="null"/>.</param>
    public bool TryGet(TId id, [NotNullWhen(true)] out TItem? item) => _byId.TryGetValue(id, out item);

    /// <summary>Finds an item by what people type: its identifier, its name or a synonym, in any case, with blanks or hyphens.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="item">The item, or <see langword="null"/>.</param>
    public bool TryFind(string text, [NotNullWhen(true)] out TItem? item) => _byText.Value.TryGetValue(TypedText.Normalize(Guard.Against.Null(text)), out item);

    /// <summary>Up to three identifiers of items whose identifier, name or synonym looks like a text that was not found, the nearest first.</summary>
    /// <param name="text">What was typed.</param>
    public ImmutableArray<string> NearMisses(string text) =>
        TypedText.NearMisses(Guard.Against.Null(text), _byText.Value.Select(pair => (pair.Key, _id(pair.Value).ToString()!)));

    /// <summary>Enumerates the items in the order of their identifiers.</summary>
    public IEnumerator<TItem> GetEnumerator() => ((IEnumerable<TItem>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The sentence that tells of something that is not there, with near misses.</summary>
    internal string Missing(string text)
    {
        var near = NearMisses(text);
        var hint = near.IsEmpty ? $"It has {string.Join(", ", Ids.Take(20))}{(Count > 20 ? ", …" : "")}" : $"Near: {string.Join(", ", near)}";
        return $"The catalog knows no {_kind} '{Quoted.Short(text)}'. {hint}.";
    }

    // Made when somebody types something. An identifier wins over a name, and a name over another item's later one: only the identifiers have to be unique.
    private Dictionary<string, TItem> ByText(Func<TItem, IEnumerable<string>> names)
    {
        var byText = new Dictionary<string, TItem>(StringComparer.Ordinal);
        foreach (var item in _items)
        {
            byText.TryAdd(TypedText.Normalize(_id(item).ToString()!), item);
        }

        foreach (var item in _items)
        {
            foreach (var name in names(item))
            {
                byText.TryAdd(TypedText.Normalize(name), item);
            }
        }

        return byText;
    }
}
