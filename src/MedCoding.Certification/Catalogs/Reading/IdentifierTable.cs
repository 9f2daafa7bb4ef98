using System.Collections.Immutable;
using System.Runtime.InteropServices;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Catalogs.Reading;

/// <summary>The identifiers of one kind over all files: those that are declared, and those that are referred to.</summary>
/// <param name="kind">What they identify, in words.</param>
internal sealed class IdentifierTable(string kind)
{
    // What was meant is worked out for so many faults only: each is compared with all that is known.
    private const int MostHints = 100;

    private readonly TextTable<Identified> _known = new();

    // What was referred to before it was declared, or never is.
    private readonly List<(Identified Identified, Node Node)> _open = [];

    public T Declare<T>(Node node)
        where T : struct, IIdentifier<T>
    {
        if (Read<T>(node) is not { } identified)
        {
            return default;
        }

        if (identified.IsDeclared)
        {
            ReportTwice(identified, node);
        }

        identified.IsDeclared = true;
        identified.Where ??= node;
        return Value<T>(identified);
    }

    public T Refer<T>(Node node)
        where T : struct, IIdentifier<T>
    {
        if (Read<T>(node) is not { } identified)
        {
            return default;
        }

        Refer(identified, node);
        return Value<T>(identified);
    }

    /// <summary>Refers to the only entry of a list; the list of one is made once.</summary>
    public ImmutableArray<T> ReferAlone<T>(Node node)
        where T : struct, IIdentifier<T>
    {
        if (Read<T>(node) is not { } identified)
        {
            return [];
        }

        Refer(identified, node);
        identified.Alone ??= new[] { Value<T>(identified) };
        return ImmutableCollectionsMarshal.AsImmutableArray((T[])identified.Alone);
    }

    /// <summary>Refers to an identifier that stands within a longer text.</summary>
    public void Refer<T>(T id, Node node)
        where T : struct, IIdentifier<T> => Refer(Find(id), node);

    /// <summary>Reports every reference to something that no file declares.</summary>
    public void Check()
    {
        var hints = 0;
        foreach (var (identified, node) in _open)
        {
            if (!identified.IsDeclared)
            {
                var near = ++hints > MostHints ? [] : TypedText.NearMisses(identified.Text, _known.All.Where(one => one.Value.IsDeclared).Select(one => one.Text));
                node.Fault<object>($"The catalog knows no {kind} '{identified.Text}'.{(near.IsEmpty ? "" : $" Near: {string.Join(", ", near)}.")}");
            }
        }
    }

    /// <summary>Reports every reference to something that a loaded catalog does not have.</summary>
    /// <remarks>A line of a batch names two or three of its hundreds of identifiers, so that those are looked up; all of them are needed only to tell what was meant.</remarks>
    public void CheckAgainst<TId, TItem>(CatalogCollection<TId, TItem> known)
        where TId : struct, IIdentifier<TId>
        where TItem : class
    {
        if (_open.TrueForAll(one => known.TryGet(Value<TId>(one.Identified), out _)))
        {
            return;
        }

        foreach (var id in known.Ids)
        {
            Find(id).IsDeclared = true;
        }

        Check();
    }

    private void Refer(Identified identified, Node node)
    {
        if (!identified.IsDeclared)
        {
            _open.Add((identified, node));
        }
    }

    private Identified? Read<T>(Node node)
        where T : struct, IIdentifier<T>
    {
        if (node.TryFind(_known, out var identified))
        {
            return identified;
        }

        if (node.PlainText() is { } text && T.TryParse(text, null, out var plain))
        {
            identified = new Identified(text, plain);
            node.Remember(_known, text, identified);
            return identified;
        }

        var id = node.Parsed(text => T.Parse(text, null));
        return id.Equals(default) ? null : Find(id);
    }

    private Identified Find<T>(T id)
        where T : struct, IIdentifier<T>
    {
        var text = id.ToString()!;
        if (!_known.TryGet(text, out var identified))
        {
            _known.Add(text, identified = new Identified(text, id));
        }

        return identified;
    }

    // Credentials and designations share their letters.
    private static T Value<T>(Identified identified)
        where T : struct, IIdentifier<T> => identified.Value is T value ? value : T.Parse(identified.Text, null);

    private void ReportTwice(Identified identified, Node node)
    {
        // The catalog was there first, whatever is read first.
        var (at, other) = identified.Where is { } first && first.Layer.Height > node.Layer.Height ? (first, node) : (node, identified.Where);
        at.Fault<object>($"The {kind} '{identified.Text}' stands already in {other?.Layer.File ?? FaultLog.Whole} at {other?.Path ?? JsonPlace.Root}: an identifier is used once.");
    }
}
