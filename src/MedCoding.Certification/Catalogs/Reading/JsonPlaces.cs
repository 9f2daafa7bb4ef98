using System.Globalization;

namespace MedCoding.Certification.Catalogs.Reading;

/// <summary>Finds where a JSON path leads in a file.</summary>
internal sealed class JsonPlaces : IDisposable
{
    private readonly JsonRows? _rows;
    private readonly JsonText? _text;

    private JsonPlaces(JsonRows? rows, JsonText? text)
    {
        _rows = rows;
        _text = text;
    }

    /// <summary>The places of a file; every path leads to the beginning of one that is no JSON or that there is not.</summary>
    public static JsonPlaces Of(CatalogFile? file)
    {
        if (file is null)
        {
            return new(null, null);
        }

        var rows = new JsonRows(file.Utf8Json.Length);
        return new(rows, JsonText.Parse(new Layer(file.Name, 0), file.Utf8Json, new FaultLog(), rows));
    }

    /// <summary>How many names and values stand before what stands at a path, or before the nearest around it.</summary>
    public int Find(string path)
    {
        if (_text is null)
        {
            return 0;
        }

        var node = _text.Root;
        foreach (var step in path.Split(['.', '['], StringSplitOptions.RemoveEmptyEntries).Skip(1))
        {
            if (Step(node, step) is not { } next)
            {
                break;
            }

            node = next;
        }

        return node.Row;
    }

    public void Dispose() => _rows?.Dispose();

    private static Node? Step(Node node, string step)
    {
        if (!step.EndsWith(']'))
        {
            return node.Search(step) is var at and > 0 ? node.At(at + 1) : null;
        }

        if (!node.IsArray || !int.TryParse(step.AsSpan(0, step.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var index) || index >= node.Count)
        {
            return null;
        }

        var entry = node.First;
        for (; index > 0; index--)
        {
            entry = node.At(entry).Behind;
        }

        return node.At(entry);
    }
}
